package org.cardorticket.ui.timeline;

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

    /// Draws the ticks of `axis`.
    void show(TimeAxis axis, Lines lines) {
        labels.begin();
        this.lines.begin();
        for (TimeAxis.Tick tick : axis.ticks()) {
            double x = Lines.LEFT + axis.x(tick.at());
            this.lines.next().resizeRelocate(x, 18, 1, Math.max(0, lines.height() - 18));
            Label label = labels.next();
            label.setText(tick.label());
            double width = label.prefWidth(-1);
            label.resizeRelocate(x - width / 2, lines.axisTop(), width, 16);
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
