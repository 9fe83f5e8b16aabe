package org.cardorticket.film;

/// The microsecond grid on which all film positions lie, so that beats of the two lanes that fall
/// together on paper fall together in arithmetic too.
final class Grid {

    private static final double PER_SECOND = 1e6;

    private Grid() {}

    /// The grid position nearest to `seconds`.
    static double on(double seconds) {
        return Math.rint(seconds * PER_SECOND) / PER_SECOND;
    }
}
