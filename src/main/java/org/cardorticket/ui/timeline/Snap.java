package org.cardorticket.ui.timeline;

import java.time.Instant;
import java.util.List;
import org.cardorticket.film.Mark;
import org.cardorticket.film.TimeAxis;

/// Finds the moment that a hand means, which is a mark's when it comes close to one.
final class Snap {

    private static final double CLOSE = 7;

    private Snap() {}

    /// The moment at pixel `x` of `axis`, or that of the nearest of `marks` if it is near enough.
    static Instant to(List<Mark> marks, double x, TimeAxis axis) {
        Instant nearest = axis.instantAt(x);
        double least = CLOSE;
        for (Mark mark : marks) {
            double distance = Math.abs(axis.x(mark.at()) - x);
            if (distance <= least) {
                least = distance;
                nearest = mark.at();
            }
        }
        return nearest;
    }
}
