package org.cardorticket.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// First, one beat back, play or pause, one beat on, live.
public final class TransportBar extends HBox {

    private final Texts texts;

    /// Controls for `playback`; `live` also lets the lesson go on.
    public TransportBar(Playback playback, Texts texts) {
        this.texts = texts;
        getStyleClass().add("transport");
        Button play = button("transport-play", "ui.transport.play", MaterialDesignP.PLAY);
        play.getStyleClass().add("primary");
        play.setOnAction(_ -> playback.toggle());
        FontIcon sign = (FontIcon) play.getGraphic();
        sign.iconCodeProperty()
                .bind(
                        playback.playingProperty()
                                .map(on -> on ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
        play.textProperty()
                .bind(
                        playback.playingProperty()
                                .flatMap(on ->
                                        texts.of(on ? "ui.transport.pause" : "ui.transport.play")));
        Button first =
                button("transport-first", "ui.transport.first", MaterialDesignS.SKIP_BACKWARD);
        Button back = button("transport-back", "ui.transport.back", MaterialDesignS.STEP_BACKWARD);
        Button step = button("transport-step", "ui.transport.step", MaterialDesignS.STEP_FORWARD);
        Button live = button("transport-live", "ui.transport.live", MaterialDesignF.FAST_FORWARD);
        first.setOnAction(_ -> playback.first());
        back.setOnAction(_ -> playback.stepBack());
        step.setOnAction(_ -> playback.step());
        live.setOnAction(_ -> playback.toLive());
        live.textProperty().bind(texts.of("ui.transport.live"));
        getChildren().addAll(first, back, play, step, live);
    }

    private Button button(String id, String key, Ikon ikon) {
        Button button = new Button("", Icons.node(ikon, "button-icon"));
        button.setId(id);
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(texts.of(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(key + ".tip"));
        button.setTooltip(tip);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
