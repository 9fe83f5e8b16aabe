package org.cardorticket.ui;

import javafx.scene.control.Label;

/// Says how many exchanges of guests are not shown because there were too many.
final class LeftOut extends Label {

    LeftOut(Playback playback, Texts texts) {
        setId("left-out");
        getStyleClass().add("left-out");
        setMaxWidth(Double.MAX_VALUE);
        textProperty()
                .bind(playback.leftOutProperty().flatMap(count -> texts.of("ui.leftout", count)));
        visibleProperty().bind(playback.leftOutProperty().greaterThan(0));
        managedProperty().bind(visibleProperty());
    }
}
