package org.cardorticket.ui.controls;

import java.time.Instant;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The top of the window: name, transport, clock, language and theme.
public final class TopBar extends HBox {

    private final ClockFace clock;

    /// A bar that drives `playback`, and sets the language of `texts` and `theme`.
    public TopBar(Playback playback, Texts texts, ObjectProperty<Theme> theme) {
        clock = new ClockFace(texts);
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.getStyleClass().add("app-name");
        name.textProperty().bind(texts.of("ui.app.name"));
        name.setMinWidth(USE_PREF_SIZE);
        Label motto = new Label();
        motto.getStyleClass().add("app-motto");
        motto.textProperty().bind(texts.of("ui.app.motto"));
        getChildren()
                .addAll(
                        new VBox(name, motto),
                        gap(),
                        new TransportBar(playback, texts),
                        new SpeedPicker(playback, texts),
                        clock,
                        gap(),
                        language(texts),
                        theme(texts, theme));
    }

    /// Shows the lesson time at the playhead.
    public void show(Instant lesson) {
        clock.show(lesson);
    }

    private static Button language(Texts texts) {
        Button button = new Button();
        button.setId("language");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of("ui.language.other"));
        button.accessibleTextProperty().bind(texts.of("ui.language.tip"));
        button.setTooltip(tip(texts, "ui.language.tip"));
        button.setOnAction(_ ->
                texts.languageProperty()
                        .set(
                                switch (texts.language()) {
                                    case EN -> Language.ZH;
                                    case ZH -> Language.EN;
                                }));
        return button;
    }

    private static Button theme(Texts texts, ObjectProperty<Theme> theme) {
        Button button = new Button("", Icons.node(MaterialDesignC.CIRCLE_HALF_FULL, "button-icon"));
        button.setId("theme");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.of("ui.theme.tip"));
        button.setTooltip(tip(texts, "ui.theme.tip"));
        button.setOnAction(_ -> theme.set(theme.get().next()));
        return button;
    }

    private static Tooltip tip(Texts texts, String key) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key));
        return tip;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
