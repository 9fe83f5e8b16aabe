package org.cardorticket.ui.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.lab.Experiment;
import org.cardorticket.ui.Texts;

/// The questions there are, and the way out.
final class LabList extends VBox {

    private final Map<Experiment, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param choose takes the experiment that somebody turns to
    LabList(List<Experiment> all, Texts texts, Consumer<Experiment> choose, Runnable close) {
        getStyleClass().add("lab-list");
        Label title = label(texts, "lab.title", "sheet-title");
        Label motto = label(texts, "lab.motto", "sheet-text");
        getChildren().addAll(title, motto);
        ToggleGroup group = new ToggleGroup();
        for (Experiment each : all) {
            ToggleButton button = new ToggleButton();
            button.setId("lab-" + each.id());
            button.getStyleClass().add("lab-choice");
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.textProperty().bind(texts.of("lab." + each.id() + ".title"));
            button.setToggleGroup(group);
            button.setOnAction(_ -> choose.accept(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button way = new Button();
        way.setId("lab-close");
        way.textProperty().bind(texts.of("lab.close"));
        way.setMinHeight(USE_PREF_SIZE);
        way.setOnAction(_ -> close.run());
        getChildren().addAll(gap, way);
    }

    /// Shows that `experiment` is the one turned to, and lets others be chosen if `free`.
    void show(Experiment experiment, boolean free) {
        buttons.forEach((each, button) -> {
            // Pressing the one that is chosen must not put it out.
            button.setSelected(each.equals(experiment));
            button.setDisable(!free && !each.equals(experiment));
        });
    }

    /// Puts the focus on `experiment`, for the keyboard.
    void focus(Experiment experiment) {
        ToggleButton button = buttons.get(experiment);
        if (button != null) {
            button.requestFocus();
        }
    }

    private static Label label(Texts texts, String key, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
