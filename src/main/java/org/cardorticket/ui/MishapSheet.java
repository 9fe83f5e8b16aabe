package org.cardorticket.ui;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Says calmly that something went wrong in the program: what, what is safe, what to do; with the
/// details for whoever can mend it. The lesson can go on.
final class MishapSheet extends StackPane {

    private static final int LINES = 9;

    private final Texts texts;
    private final Label what = new Label();
    private final TextArea details = new TextArea();
    private final CopyButton copy;
    private String first = "";
    private int count;

    MishapSheet(Texts texts) {
        this.texts = texts;
        copy =
                new CopyButton(
                        "mishap-copy",
                        "ui.mishap.copy",
                        () -> what.getText() + "\n\n" + details.getText(),
                        texts);
        setId("mishap");
        getStyleClass().add("overlay");
        what.setId("mishap-what");
        details.setId("mishap-details");
        details.setEditable(false);
        details.setPrefRowCount(LINES);
        details.getStyleClass().add("guests-curl");
        Button close = new Button();
        close.setId("mishap-close");
        close.textProperty().bind(texts.of("ui.mishap.close"));
        close.setOnAction(_ -> dismiss());
        Label title = text("ui.mishap.title");
        title.getStyleClass().setAll("sheet-title");
        what.getStyleClass().add("sheet-text");
        what.setWrapText(true);
        HBox buttons = new HBox(close, copy);
        buttons.getStyleClass().add("guests-line");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox sheet =
                new VBox(
                        title,
                        what,
                        text("ui.mishap.safe"),
                        text("ui.mishap.do"),
                        details,
                        buttons);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setOnMouseClicked(Event::consume);
        getChildren().add(sheet);
        setVisible(false);
    }

    /// Shows `trouble`, of which `more` are the details; of several at once the first is shown, and
    /// the others are counted.
    void show(String trouble, String more) {
        count = isVisible() ? count + 1 : 1;
        if (count == 1) {
            first = trouble;
            details.setText(more);
            copy.offer();
        }
        what.setText(
                count == 1
                        ? texts.get("ui.mishap.what", first)
                        : texts.get("ui.mishap.several", first, count - 1));
        setVisible(true);
    }

    /// Hides it; whether it had been there.
    boolean dismiss() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private Label text(String key) {
        Label label = new Label();
        label.getStyleClass().add("sheet-text");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
