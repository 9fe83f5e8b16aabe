package org.cardorticket.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Undo, redo, and another course from the playhead on.
final class CourseButtons extends HBox {

    CourseButtons(Performance performance, Texts texts) {
        getStyleClass().add("transport");
        Playback playback = performance.playback();
        Button undo = button("undo", MaterialDesignU.UNDO, texts);
        undo.setOnAction(_ -> performance.undo());
        undo.disableProperty()
                .bind(performance.turnsProperty().emptyProperty().or(performance.busyProperty()));
        Button redo = button("redo", MaterialDesignR.REDO, texts);
        redo.setOnAction(_ -> performance.redo());
        redo.disableProperty()
                .bind(performance.undoneProperty().emptyProperty().or(performance.busyProperty()));
        Button here = button("continue-here", MaterialDesignS.SOURCE_BRANCH, texts);
        here.setOnAction(_ -> performance.continueFromHere());
        here.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> playback.live() || performance.busyProperty().get(),
                                playback.positionProperty(),
                                playback.lengthProperty(),
                                performance.busyProperty()));
        getChildren().addAll(undo, redo, here);
    }

    private static Button button(String id, Ikon ikon, Texts texts) {
        Button button = new Button("", Icons.node(ikon, "button-icon"));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(texts.of("ui." + id));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui." + id + ".tip"));
        button.setTooltip(tip);
        return button;
    }
}
