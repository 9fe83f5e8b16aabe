package org.cardorticket.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import org.cardorticket.film.Extent;
import org.cardorticket.film.TimeAxis;

/// The stretch of lesson time that the timeline shows: zoomed, panned, and kept where there is
/// something to see.
///
/// @param from its left edge
/// @param to its right edge
/// @param fitted whether it shows all there is, and goes on doing so when there is more
record TimeWindow(Instant from, Instant to, boolean fitted) {

    private static final Duration MARGIN = Duration.ofMinutes(2);

    /// An empty film shows as much as the simplest lesson needs, so that the first log-in does not
    /// make everything jump.
    private static final Duration SHORTEST_FIT = Duration.ofMinutes(42);

    private static final Duration SHORTEST = Duration.ofSeconds(10);

    /// How far from the left edge the playhead is put when it has left the window.
    private static final double TURNED_TO = 0.2;

    /// All of `extent` that is worth seeing at once.
    static TimeWindow fit(Extent extent) {
        return new TimeWindow(start(extent), near(extent), true);
    }

    /// The same window after the film has grown to `extent`.
    TimeWindow within(Extent extent) {
        return fitted ? fit(extent) : clamped(from, length(), extent);
    }

    /// Narrowed (`factor` below 1) or widened, so that `at` stays where it is as far as possible.
    TimeWindow zoomed(double factor, Instant at, Extent extent) {
        double share = (double) Duration.between(from, at).toNanos() / length().toNanos();
        double longest = Duration.between(start(extent), far(extent)).toNanos();
        double nanos =
                Math.clamp(length().toNanos() * factor, (double) SHORTEST.toNanos(), longest);
        Duration length = Duration.ofNanos(Math.round(nanos));
        return clamped(at.minusNanos(Math.round(nanos * share)), length, extent);
    }

    /// Moved by `by`, as far as there is something to see.
    TimeWindow panned(Duration by, Extent extent) {
        return by.isZero() ? this : clamped(from.plus(by), length(), extent);
    }

    /// Turned like a page when the playhead has just left it, going from `before` to `now`; a
    /// window that somebody has moved away from a running playhead stays where it is.
    ///
    /// @param sought whether the playhead was set there, and did not run
    TimeWindow following(Instant before, Instant now, boolean sought, Extent extent) {
        if (holds(now) || before.equals(now) || !(sought || holds(before))) {
            return this;
        }
        long lead = Math.round(length().toNanos() * TURNED_TO);
        return clamped(now.minusNanos(lead), length(), extent);
    }

    /// Whether `moment` shows.
    boolean holds(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(to);
    }

    /// How long it is.
    Duration length() {
        return Duration.between(from, to);
    }

    /// The window on `width` pixels.
    TimeAxis axis(double width) {
        return TimeAxis.of(from, to, Math.max(1, width));
    }

    private static TimeWindow clamped(Instant from, Duration length, Extent extent) {
        Instant start = start(extent);
        Instant far = far(extent);
        Instant to = from.plus(length);
        if (to.isAfter(far)) {
            to = far;
        }
        Instant left = to.minus(length);
        if (left.isBefore(start)) {
            left = start;
            to = start.plus(length).isAfter(far) ? far : start.plus(length);
        }
        boolean whole = left.equals(start) && to.equals(near(extent));
        return new TimeWindow(left, to, whole);
    }

    private static Instant start(Extent extent) {
        return extent.from().minus(MARGIN);
    }

    private static Instant near(Extent extent) {
        return later(extent.near().plus(MARGIN), extent.from().plus(SHORTEST_FIT));
    }

    private static Instant far(Extent extent) {
        return later(extent.far().plus(MARGIN), near(extent));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
