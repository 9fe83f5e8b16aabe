package org.cardorticket.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A long piece of work over the window: how far it has come, a way to give it up, and how it
/// ended.
public final class WorkSheet extends StackPane {

    private final Texts texts;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final BooleanProperty working = new SimpleBooleanProperty(false);
    private Runnable cancel = () -> {};

    WorkSheet(Texts texts) {
        this.texts = texts;
        setId("work");
        getStyleClass().add("overlay");
        title.setId("work-title");
        title.getStyleClass().add("work-title");
        title.setWrapText(true);
        bar.setId("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(working);
        bar.managedProperty().bind(working);
        Button button = new Button();
        button.setId("work-button");
        button.textProperty()
                .bind(
                        Bindings.when(working)
                                .then(
                                        Bindings.createStringBinding(
                                                () -> texts.get("export.cancel"),
                                                texts.languageProperty()))
                                .otherwise(
                                        Bindings.createStringBinding(
                                                () -> texts.get("ui.help.close"),
                                                texts.languageProperty())));
        button.setOnAction(_ -> dismiss());
        VBox sheet = new VBox(title, bar, button);
        sheet.getStyleClass().addAll("sheet", "work-sheet");
        sheet.setAlignment(Pos.CENTER_LEFT);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setVisible(false);
    }

    /// Begins; `cancel` is called when somebody gives the work up.
    public void begin(Runnable cancel) {
        this.cancel = cancel;
        working.set(true);
        percent(0);
        setVisible(true);
    }

    /// `done` of a hundred parts are done.
    public void percent(int done) {
        bar.setProgress(done / 100.0);
        title.setText(texts.get("export.progress", done));
    }

    /// Says in `sentence` how it ended, until somebody has read it.
    public void end(String sentence) {
        working.set(false);
        title.setText(sentence);
        setVisible(true);
    }

    /// Whether there is work going on.
    public boolean working() {
        return working.get();
    }

    /// Lets Escape dismiss it, before any other key of `scene` does anything.
    void attach(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isVisible() && event.getCode() == KeyCode.ESCAPE) {
                        dismiss();
                        event.consume();
                    }
                });
    }

    /// Gives the work up, or puts away what was said about its end.
    private void dismiss() {
        if (working.get()) {
            working.set(false);
            cancel.run();
        }
        setVisible(false);
    }
}
