package org.cardorticket.ui.lab;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Dials;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LabWords;

/// A dial of an experiment: a box to tick for yes or no, and otherwise a slider that knows only the
/// values there are.
final class DialView extends HBox {

    private static final List<Double> YES_OR_NO = List.of(0.0, 1.0);

    /// @param set takes a value that somebody chooses
    DialView(Dial dial, Dials dials, Texts texts, DoubleConsumer set) {
        getStyleClass().add("lab-dial");
        setAlignment(Pos.CENTER_LEFT);
        String name = new LabWords(texts.words()).dial(dial);
        getChildren()
                .addAll(
                        dial.values().equals(YES_OR_NO)
                                ? List.<Node>of(box(dial, dials, name, set))
                                : slider(dial, dials, name, set));
    }

    private static CheckBox box(Dial dial, Dials dials, String name, DoubleConsumer set) {
        CheckBox box = new CheckBox(name);
        box.setId("lab-dial-" + dial.id());
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(dials.of(dial) == 1);
        box.selectedProperty().addListener((_, _, on) -> set.accept(on ? 1 : 0));
        return box;
    }

    private static List<Node> slider(Dial dial, Dials dials, String name, DoubleConsumer set) {
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(dial.unit().text(dials.of(dial)));
        value.setId("lab-value-" + dial.id());
        value.getStyleClass().add("lab-dial-value");
        value.setMinWidth(USE_PREF_SIZE);
        // The places of the values, not the values: a thousand and a million are both in reach.
        Slider slider =
                new Slider(0, dial.values().size() - 1, dial.values().indexOf(dials.of(dial)));
        slider.setId("lab-dial-" + dial.id());
        slider.setAccessibleText(name);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty()
                .addListener((_, _, place) -> {
                    double chosen = dial.values().get((int) Math.round(place.doubleValue()));
                    value.setText(dial.unit().text(chosen));
                    set.accept(chosen);
                });
        return List.of(label, slider, value);
    }
}
