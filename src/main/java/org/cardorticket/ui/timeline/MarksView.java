package org.cardorticket.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.Mark;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Pool;
import org.cardorticket.ui.Texts;

/// What happened, under the bars: ✓ and ✕ for requests, a line across for a kick.
final class MarksView {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double HALF = 10;
    private static final double KNOB = 12;

    private final Pool<Label> asked;
    private final Pool<Region> lines;
    private final Pool<Label> labels;
    private final Texts texts;
    private final Consumer<Mark> onClick;

    /// Draws into `layer`; a click on a mark goes to `onClick`.
    MarksView(Pane layer, Texts texts, Consumer<Mark> onClick) {
        this.texts = texts;
        this.onClick = onClick;
        lines = new Pool<>(layer.getChildren(), MarksView::line);
        asked = new Pool<>(layer.getChildren(), () -> label("mark"));
        labels = new Pool<>(layer.getChildren(), () -> label("event-label"));
    }

    /// Draws `marks` on `axis`, with words that leave the playhead at pixel `playhead` free.
    /// Returns where those words stand in the axis' row.
    List<AxisView.Stretch> show(List<Mark> marks, TimeAxis axis, Lines lines, double playhead) {
        List<AxisView.Stretch> taken = new ArrayList<>();
        asked.begin();
        this.lines.begin();
        labels.begin();
        double lastLine = Double.NEGATIVE_INFINITY;
        for (Mark mark : marks) {
            double x = Lines.LEFT + axis.x(mark.at());
            switch (mark) {
                case Mark.Asked request -> show(request, x, lines);
                case Mark.Withdrawn withdrawn -> {
                    // A kick in both lanes is one line across both.
                    if (Math.abs(x - lastLine) > 1) {
                        taken.add(show(withdrawn, x, lines, playhead));
                        lastLine = x;
                    }
                }
                default -> {}
            }
        }
        asked.end();
        this.lines.end();
        labels.end();
        return taken;
    }

    private void show(Mark.Asked mark, double x, Lines lines) {
        Label label = asked.next();
        label.pseudoClassStateChanged(ALLOWED, mark.allowed());
        label.pseudoClassStateChanged(REFUSED, !mark.allowed());
        label.setText(mark.allowed() ? "✓" : "✕");
        label.resizeRelocate(x - HALF, lines.marksTop(mark.lane() == Lane.A ? 0 : 1), 2 * HALF, 18);
        tell(label, mark, mark.what());
    }

    private AxisView.Stretch show(Mark.Withdrawn mark, double x, Lines lines, double playhead) {
        String text = texts.get("ui.timeline.withdrawn." + mark.ending().name(), mark.user());
        this.lines
                .next()
                .resizeRelocate(x - 1, lines.lanesTop() - 2, 2, lines.height() - lines.lanesTop());
        Label label = labels.next();
        label.setText(text);
        double width = label.prefWidth(-1);
        // In the axis' row: under the bars it would lie on the marks.
        boolean taken = playhead > x && playhead < x + width + KNOB;
        double left = taken ? x - 3 - width : x + 3;
        label.resizeRelocate(left, lines.axisTop(), width, 17);
        tell(label, mark, text);
        return new AxisView.Stretch(left, left + width);
    }

    private void tell(Label label, Mark mark, String what) {
        String words = LessonTime.clock(mark.at()) + " · " + what;
        label.setAccessibleText(words);
        if (label.getTooltip() == null) {
            label.setTooltip(new Tooltip());
        }
        label.getTooltip().setText(words);
        label.setOnMousePressed(event -> {
            onClick.accept(mark);
            event.consume();
        });
    }

    private static Region line() {
        Region region = new Region();
        region.getStyleClass().add("event-line");
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }
}
