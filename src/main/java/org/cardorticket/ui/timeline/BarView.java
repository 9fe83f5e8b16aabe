package org.cardorticket.ui.timeline;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.BarRun;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.Party;
import org.cardorticket.trace.Credential;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The life of one credential, or of several too short to be told apart: what it has lived, what is
/// planned, and where it should have been dead.
final class BarView extends Pane {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");
    private static final PseudoClass REFRESH = PseudoClass.getPseudoClass("refresh");
    private static final PseudoClass STOLEN = PseudoClass.getPseudoClass("stolen");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final double READABLE = 15;

    private final Region planned = Nodes.region("bar-planned");
    private final Region lived = Nodes.region("bar-lived");
    private final Region exposed = Nodes.region("bar-exposed");
    private final Region exposedAhead = Nodes.region("bar-exposed");
    private final FittingLabel name = new FittingLabel("bar-label");
    private final FittingLabel exposure = new FittingLabel("exposure-label");
    private final Tooltip tip = new Tooltip();
    private final Texts texts;
    private final BarWords words;
    private final Shown<BarWords.About> shown = new Shown<>();

    BarView(Texts texts) {
        this.texts = texts;
        words = new BarWords(texts);
        exposedAhead.pseudoClassStateChanged(AHEAD, true);
        setManaged(false);
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.TEXT);
        planned.setMouseTransparent(false);
        lived.setMouseTransparent(false);
        Tooltip.install(this, tip);
        getChildren().addAll(planned, lived, exposed, exposedAhead, name, exposure);
    }

    /// Draws `run` on `plot`, from pixel `top`, `height` high; its words may go on to pixel
    /// `limit`, where the next begins.
    void show(BarRun run, Plot plot, double top, double height, double limit) {
        tell(run);
        BarShape shape = run.first();
        double start = plot.clamped(plot.axis().x(shape.from()));
        double used = x(plot, run.last().usedUntil());
        double end = Math.max(x(plot, run.last().shownUntil()), start + 2);
        Instant accepted = shape.ended().isPresent() ? shape.usedUntil() : shape.plannedUntil();
        Instant from = shape.exposedFrom().filter(accepted::isAfter).orElse(accepted);
        boolean many = run.count() > 1;
        boolean exposedMany = many && run.exposed();
        double safe = many ? exposedMany ? start : used : Math.min(used, x(plot, from));
        double acceptedAt = many ? used : x(plot, accepted);
        double exposedFrom = exposedMany ? start : many ? used : x(plot, from);
        place(planned, start, end, top, height);
        place(lived, start, Math.max(safe, exposedMany ? start : start + 2), top, height);
        place(exposed, exposedFrom, used, top, height);
        place(exposedAhead, Math.max(exposedFrom, used), acceptedAt, top, height);
        boolean readable = height >= READABLE;
        double seen = Math.max(0, start);
        boolean inside = name.fits(Math.max(safe, 0) - seen);
        name.pseudoClassStateChanged(OUTSIDE, !inside);
        // Behind the bar while it is young, but never over what is exposed.
        boolean free = !many && exposedFrom >= acceptedAt;
        double left = inside ? seen : Math.max(0, used);
        double room = inside ? safe - seen : free ? Math.min(limit, plot.axis().width()) - left : 0;
        name.show(readable && room > 0, left, top, room, height, false);
        double hatched = Math.max(0, exposedFrom);
        double until = Math.min(plot.axis().width(), Math.max(used, acceptedAt));
        boolean within = exposure.fits(until - hatched);
        // Beside it where it is short: its length is what all this is about.
        exposure.show(
                readable && !many && acceptedAt > 0,
                within ? hatched : until,
                top + 1,
                within ? until - hatched : Math.min(limit, plot.axis().width()) - until,
                height - 2,
                within);
    }

    private void tell(BarRun run) {
        BarWords.About about = BarWords.About.of(run);
        if (!shown.differs(about, texts.language())) {
            return;
        }
        Credential.Kind kind = about.credential().kind();
        for (Region part : new Region[] {planned, lived}) {
            part.pseudoClassStateChanged(CARD, kind == Credential.Kind.SESSION_COOKIE);
            part.pseudoClassStateChanged(REFRESH, kind == Credential.Kind.REFRESH_TOKEN);
            part.pseudoClassStateChanged(STOLEN, about.owner() != Party.USER);
        }
        name.words(words.name(about), words.shortName(about));
        exposure.words(words.exposure(about), words.shortExposure(about));
        tip.setText(words.told(about));
        setAccessibleText(words.told(about));
    }

    private static double x(Plot plot, Instant moment) {
        return plot.clamped(plot.axis().x(moment));
    }

    private static void place(Region region, double left, double right, double top, double height) {
        region.setVisible(right > left);
        region.resizeRelocate(left, top, Math.max(0, right - left), height);
    }
}
