package org.cardorticket.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.ui.controls.Deed;

/// What every key does, over the window; any click or Escape closes it.
final class KeysHelp extends StackPane {

    private static final List<String> WINDOW =
            List.of(
                    "space",
                    "arrows",
                    "ends",
                    "next",
                    "digits",
                    "here",
                    "panels",
                    "undo",
                    "redo",
                    "lab",
                    "projector",
                    "presenter",
                    "help");

    private final VBox sheet = new VBox();
    private final Texts texts;

    KeysHelp(Texts texts) {
        this.texts = texts;
        setId("keys-help");
        getStyleClass().add("overlay");
        sheet.getStyleClass().add("sheet");
        getChildren().add(sheet);
        setOnMouseClicked(_ -> show(false));
        show(false);
    }

    /// Shows or hides it.
    void toggle() {
        show(!isVisible());
    }

    /// Hides it; whether it had been there.
    boolean dismiss() {
        boolean was = isVisible();
        show(false);
        return was;
    }

    /// Made when somebody first asks for it: hardly anybody does, and it has more labels than all
    /// the rest of the window.
    private void build() {
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(texts.of("ui.help.title"));
        FlowPane all = new FlowPane();
        all.getStyleClass().add("sheet-keys");
        WINDOW.forEach(each ->
                all.getChildren().add(line(texts, "ui.key." + each, "ui.key." + each + ".does")));
        Stream.of(Deed.values())
                .filter(deed -> deed.key().isPresent())
                .forEach(deed ->
                        all.getChildren()
                                .add(
                                        line(
                                                texts,
                                                deed.key().map(KeyCode::getName).orElse(""),
                                                deed)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("lesson-scroll");
        Button close = new Button();
        close.setId("keys-help-close");
        close.textProperty().bind(texts.of("ui.help.close"));
        close.setOnAction(_ -> show(false));
        sheet.getChildren().addAll(title, scroll, close);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void show(boolean on) {
        if (on && sheet.getChildren().isEmpty()) {
            build();
        }
        setVisible(on);
    }

    private static HBox line(Texts texts, String key, String does) {
        Label name = new Label();
        name.textProperty().bind(texts.of(key));
        Label what = new Label();
        what.textProperty().bind(texts.of(does));
        return line(name, what);
    }

    private static HBox line(Texts texts, String key, Deed deed) {
        Label what = new Label();
        what.textProperty().bind(texts.of("ui.hand." + deed.id() + ".menu"));
        return line(new Label(key), what);
    }

    private static HBox line(Label name, Label what) {
        name.getStyleClass().add("key-cap");
        name.setMinWidth(USE_PREF_SIZE);
        what.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, what);
        line.getStyleClass().add("sheet-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
