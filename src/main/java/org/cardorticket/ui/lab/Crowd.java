package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;

/// Marks that would hide each other, side by side: where every series has the same figure, each is
/// still to be seen.
final class Crowd {

    /// Marks nearer than this hide each other, in pixels.
    private static final double NEAR = 8;

    /// How far a mark makes way.
    private static final double STEP = 9;

    private final List<Point2D> taken = new ArrayList<>();

    /// Where a mark that belongs to `x` stands at the height `y`: there, or as little to the right
    /// or to the left of it as there is room. The place is taken from now on.
    double beside(double x, double y) {
        for (int i = 0; ; i++) {
            // 0, +1, -1, +2, -2, …
            double place = x + (i % 2 == 0 ? -1 : 1) * ((i + 1) / 2) * STEP;
            Point2D here = new Point2D(place, y);
            if (taken.stream().noneMatch(each -> each.distance(here) < NEAR)) {
                taken.add(here);
                return place;
            }
        }
    }
}
