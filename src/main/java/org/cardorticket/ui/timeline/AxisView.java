package org.cardorticket.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.ui.Pool;

/// The hours and minutes along the top, and a fine line down from each.
final class AxisView {

    private static final double TEXT_TOP = 2;
    private static final double TEXT_HEIGHT = 16;
    private static final double LINE_TOP = 18;

    private final Pool<Label> labels;
    private final Pool<Region> lines;

    /// Draws into `layer`, whose pixel 0 is the axis' own.
    AxisView(Pane layer) {
        lines = new Pool<>(layer.getChildren(), Nodes.regions("tick-line"));
        labels = new Pool<>(layer.getChildren(), AxisView::label);
    }

    /// A stretch of the axis' row, in pixels.
    record Stretch(double from, double to) {
        boolean meets(double start, double end) {
            return start < to && end > from;
        }
    }

    /// Draws the ticks of `plot`; a label that would meet one of `taken` is left out rather than
    /// cut in two.
    void show(Plot plot, List<Stretch> taken) {
        labels.begin();
        lines.begin();
        for (TimeAxis.Tick tick : plot.axis().ticks()) {
            double x = Math.round(plot.axis().x(tick.at()));
            lines.next().resizeRelocate(x, LINE_TOP, 1, plot.height() + Plot.HEAD - LINE_TOP);
            Label label = labels.next();
            label.setText(tick.label());
            double width = label.prefWidth(-1);
            double left = Math.round(x - width / 2);
            label.setVisible(
                    taken.stream().noneMatch(stretch -> stretch.meets(left, left + width)));
            label.resizeRelocate(left, TEXT_TOP, width, TEXT_HEIGHT);
        }
        labels.end();
        lines.end();
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("tick-label");
        label.setManaged(false);
        return label;
    }
}
