package org.cardorticket.ui.timeline;

import org.cardorticket.film.TimeAxis;

/// The part of the timeline right of the names and under the hours: its axis, its size, and how far
/// it is scrolled down.
///
/// @param top how many pixels of the rows are above its upper edge
record Plot(TimeAxis axis, double height, double top) {

    /// Room for the lanes' names.
    static final double LEFT = 104;

    /// Room for half of the last hour's label, and for a scroll bar.
    static final double RIGHT = 28;

    /// The row of the hours.
    static final double HEAD = 22;

    /// How far over its edges something may be drawn: enough for its corners not to be seen.
    private static final double OVER = 8;

    /// Whether rows from `y`, `high` high, show.
    boolean shows(double y, double high) {
        return y + high > top && y < top + height;
    }

    /// Pixel `x`, or one just over the edge for what lies far outside: long bars are no longer than
    /// the window.
    double clamped(double x) {
        return Math.clamp(x, -OVER, axis.width() + OVER);
    }
}
