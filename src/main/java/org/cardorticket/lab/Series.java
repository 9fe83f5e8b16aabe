package org.cardorticket.lab;

import java.util.List;

/// Figures of one kind, in the order of the axis.
///
/// @param id what it is called in the bundles and in files
public record Series(String id, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }

    /// The figure at `x`.
    ///
    /// @throws IllegalArgumentException when nothing was measured there
    public Spread at(double x) {
        return points.stream()
                .filter(point -> point.x() == x)
                .map(Point::spread)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has nothing at " + x));
    }
}
