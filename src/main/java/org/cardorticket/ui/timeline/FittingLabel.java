package org.cardorticket.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// A label that says what there is room for: all of it, a short form, or nothing.
final class FittingLabel extends Label {

    private static final double GROUND = 12;

    private String all = "";
    private String little = "";
    private double allWidth;
    private double littleWidth;
    private boolean measured;
    private Font measuredIn = Font.getDefault();

    FittingLabel(String style) {
        getStyleClass().add(style);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// What it says: `whole`, or `brief` where that does not fit.
    void words(String whole, String brief) {
        all = whole;
        little = brief;
        measured = false;
    }

    /// Whether at least the short form fits into `room`.
    boolean fits(double room) {
        measure();
        return littleWidth <= room;
    }

    /// Shows what fits into `room` from `left`, if it is `wanted`.
    void show(
            boolean wanted, double left, double top, double room, double height, boolean centred) {
        measure();
        // What is written in the middle leaves something of its ground to be seen at both sides.
        boolean whole = allWidth + (centred ? 2 * GROUND : 0) <= room;
        double width = whole ? allWidth : littleWidth;
        setVisible(wanted && measured && width <= room && !little.isEmpty());
        if (isVisible()) {
            setText(whole ? all : little);
            double x = centred ? left + (room - width) / 2 : left;
            resizeRelocate(Math.round(x), top, width, height);
        }
    }

    /// Both widths once for every font, because finding them lays text out.
    private void measure() {
        if (!measured || !measuredIn.equals(getFont())) {
            applyCss();
            measuredIn = getFont();
            setText(little);
            littleWidth = Math.ceil(prefWidth(-1));
            setText(all);
            allWidth = Math.ceil(prefWidth(-1));
            measured = true;
        }
    }
}
