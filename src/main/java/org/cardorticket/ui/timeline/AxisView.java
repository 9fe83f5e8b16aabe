package org.cardorticket.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.ui.Pool;

/// The hours and minutes along the top, and a fine line down from each.
final class AxisView {

    private final Pool<Label> labels;
    private final Pool<Region> lines;

    /// Draws into `layer`.
    AxisView(Pane layer) {
        lines = new Pool<>(layer.getChildren(), () -> styled(new Region(), "tick-line"));
        labels = new Pool<>(layer.getChildren(), () -> styled(new Label(), "tick-label"));
    }

    /// A stretch of the axis' row, in pixels.
    record Stretch(double from, double to) {
        boolean meets(double start, double end) {
            return start < to && end > from;
        }
    }

    /// Draws the ticks of `axis`; a label that would meet one of `taken` is left out rather than
    /// cut in two.
    void show(TimeAxis axis, Lines lines, List<Stretch> taken) {
        labels.begin();
        this.lines.begin();
        for (TimeAxis.Tick tick : axis.ticks()) {
            double x = Lines.LEFT + axis.x(tick.at());
            this.lines.next().resizeRelocate(x, 18, 1, Math.max(0, lines.height() - 18));
            Label label = labels.next();
            label.setText(tick.label());
            double width = label.prefWidth(-1);
            double left = x - width / 2;
            label.setVisible(
                    taken.stream().noneMatch(stretch -> stretch.meets(left, left + width)));
            label.resizeRelocate(left, lines.axisTop(), width, 16);
        }
        labels.end();
        this.lines.end();
    }

    private static <R extends Region> R styled(R region, String style) {
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }
}
