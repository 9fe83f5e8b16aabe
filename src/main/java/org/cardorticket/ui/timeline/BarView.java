package org.cardorticket.ui.timeline;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.TimeAxis;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.ui.Texts;

/// The life of one credential: what it has lived, what is planned, and where it should have been
/// dead.
final class BarView extends Pane {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double READABLE = 15;

    private final Region planned = region("bar-planned");
    private final Region lived = region("bar-lived");
    private final Region exposed = region("bar-exposed");
    private final Region exposedAhead = region("bar-exposed");
    private final Label name = new Label();
    private final Label exposure = new Label();
    private final Texts texts;

    BarView(Texts texts) {
        this.texts = texts;
        name.getStyleClass().add("bar-label");
        exposure.getStyleClass().add("exposure-label");
        exposedAhead.pseudoClassStateChanged(AHEAD, true);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(planned, lived, exposed, exposedAhead, name, exposure);
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// Draws `shape` on `axis` (whose pixel 0 is at {@link Lines#LEFT}), from `top`, `height` high.
    void show(BarShape shape, TimeAxis axis, double top, double height) {
        boolean card = shape.bar().credential().kind() == Credential.Kind.SESSION_COOKIE;
        planned.pseudoClassStateChanged(CARD, card);
        lived.pseudoClassStateChanged(CARD, card);
        Instant accepted = shape.ended().isPresent() ? shape.usedUntil() : shape.plannedUntil();
        Instant exposedFrom = shape.exposedFrom().filter(accepted::isAfter).orElse(accepted);
        Instant honestUntil = earlier(shape.usedUntil(), exposedFrom);
        place(planned, axis, shape.from(), shape.plannedUntil(), top, height);
        place(lived, axis, shape.from(), honestUntil, top, height);
        place(exposed, axis, exposedFrom, shape.usedUntil(), top, height);
        place(exposedAhead, axis, later(exposedFrom, shape.usedUntil()), accepted, top, height);
        exposedAhead.setVisible(exposedAhead.isVisible() && exposedFrom.isBefore(accepted));
        boolean readable = height >= READABLE;
        boolean exposedNow = exposedFrom.isBefore(accepted);
        name(text(shape), readable, exposedNow, Lines.LEFT + axis.x(honestUntil), top, height);
        label(exposure, exposureText(shape), axis, exposedFrom, accepted, top, height);
        exposure.setVisible(exposure.isVisible() && readable);
    }

    private String text(BarShape shape) {
        Credential credential = shape.bar().credential();
        return texts.get(
                "ui.timeline.bar." + credential.kind().name(),
                credential.shortId(),
                LessonTime.clock(shape.plannedUntil()));
    }

    private String exposureText(BarShape shape) {
        return shape.exposure().isZero()
                ? ""
                : texts.get("ui.timeline.exposure", texts.words().duration(shape.exposure()));
    }

    /// On the lived part where there is room, behind it while the bar is young.
    private void name(
            String text,
            boolean readable,
            boolean exposedNow,
            double end,
            double top,
            double height) {
        name.setText(text);
        double width = name.prefWidth(-1);
        boolean inside = width <= lived.getWidth();
        name.pseudoClassStateChanged(OUTSIDE, !inside);
        name.setVisible(readable && (inside || !exposedNow));
        name.resizeRelocate(inside ? lived.getLayoutX() : end, top, width, height);
    }

    private static void label(
            Label label,
            String text,
            TimeAxis axis,
            Instant from,
            Instant to,
            double top,
            double height) {
        label.setText(text);
        double width = label.prefWidth(-1);
        double room = axis.x(to) - axis.x(from);
        label.setVisible(!text.isEmpty());
        double middle = Lines.LEFT + axis.x(from) + room / 2;
        label.resizeRelocate(Math.round(middle - width / 2), top + 2, width, height - 4);
    }

    private static void place(
            Region region, TimeAxis axis, Instant from, Instant to, double top, double height) {
        double left = axis.x(from);
        double width = axis.x(to) - left;
        region.setVisible(width > 0);
        region.resizeRelocate(Lines.LEFT + left, top, Math.max(0, width), height);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
