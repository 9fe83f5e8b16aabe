package org.cardorticket.ui.timeline;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The line at the moment shown, and its knob.
final class Playhead extends Pane {

    private static final double TOP = 8;
    private static final double KNOB = 16;

    private final Region line = Nodes.region("playhead-line");
    private final Region knob = Nodes.region("playhead-knob");

    Playhead() {
        knob.setId("playhead");
        // It lies on top, so that it can be taken hold of also where an event's words are.
        knob.setMouseTransparent(false);
        setPickOnBounds(false);
        getChildren().addAll(line, knob);
    }

    /// Stands at pixel `x`, if that is `visible`, in a timeline `height` high.
    void show(double x, boolean visible, double height) {
        setVisible(visible);
        line.resizeRelocate(x - 1, TOP, 2, Math.max(0, height - TOP));
        knob.resizeRelocate(x - KNOB / 2, 2, KNOB, KNOB);
    }
}
