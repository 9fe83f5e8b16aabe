package org.cardorticket.ui.lab;

import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// A figure in a chart: a dot at the median, and a whisker from quartile to quartile.
final class Mark extends Group {

    private static final double CAP = 5;
    private static final double DOT = 11;

    private final Line whisker = line();
    private final Line from = line();
    private final Line to = line();
    private final Region dot = new Region();

    /// @param style the style class of its series
    /// @param tells what is read by whoever points at it
    Mark(String style, String tells) {
        getStyleClass().add(style);
        dot.getStyleClass().add("lab-dot");
        dot.setMinSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        dot.resize(DOT, DOT);
        setManaged(false);
        getChildren().addAll(whisker, from, to, dot);
        Tooltip.install(this, new Tooltip(tells));
    }

    /// Stands upright at `x`, with its median and its quartiles at these heights.
    void upright(double x, double median, double lower, double upper) {
        put(whisker, x, lower, x, upper);
        put(from, x - CAP, lower, x + CAP, lower);
        put(to, x - CAP, upper, x + CAP, upper);
        dot.relocate(x - DOT / 2, median - DOT / 2);
    }

    /// Lies at the height `y`, with its median and its quartiles at these places.
    void lying(double y, double median, double lower, double upper) {
        put(whisker, lower, y, upper, y);
        put(from, lower, y - CAP, lower, y + CAP);
        put(to, upper, y - CAP, upper, y + CAP);
        dot.relocate(median - DOT / 2, y - DOT / 2);
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("lab-whisker");
        return line;
    }

    private static void put(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
