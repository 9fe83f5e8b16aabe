package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;

/// The monotone map between film time and lesson time: pieces in which the clock stands or runs
/// evenly.
final class Clockwork {

    /// From `start` to `end` (film seconds) the clock runs from `from` to `to`.
    private record Piece(double start, double end, Instant from, Instant to) {

        /// To the millisecond, so that a moment somebody asked for comes back as itself.
        Instant at(double position) {
            if (position >= end) {
                return to;
            }
            double share = (position - start) / (end - start);
            Instant shown = from.plusMillis(Math.round(length().toMillis() * share));
            return shown.isAfter(to) ? to : shown;
        }

        double positionOf(Instant lesson) {
            double share = (double) Duration.between(from, lesson).toNanos() / length().toNanos();
            return start + Math.clamp(share, 0, 1) * (end - start);
        }

        private Duration length() {
            return Duration.between(from, to);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Positions starts = new Positions();
    private double length;
    private Instant now = LessonTime.CURTAIN;

    /// Sets the clock before the film has begun; afterwards it is ignored.
    void begin(Instant start) {
        if (pieces.isEmpty()) {
            now = start;
        }
    }

    /// Lets the film go on to `end`, a film second not before {@link #length()}, while the clock
    /// runs evenly to `to`, or stands if that is not later.
    void runTo(double end, Instant to) {
        Instant target = to.isAfter(now) ? to : now;
        pieces.add(new Piece(length, end, now, target));
        starts.add(length);
        length = end;
        now = target;
    }

    /// Lets the film go on to `end` while the clock stands.
    void standTo(double end) {
        runTo(end, now);
    }

    /// Film seconds so far.
    double length() {
        return length;
    }

    /// The lesson time at the end.
    Instant end() {
        return now;
    }

    /// What the clock shows at `position`.
    Instant at(double position) {
        int started = starts.upTo(position);
        return started == 0 ? now : pieces.get(started - 1).at(position);
    }

    /// The last position at which the clock shows at most `lesson`, 0 for a time before the film.
    double positionOf(Instant lesson) {
        int over = Search.count(pieces.size(), i -> !pieces.get(i).to().isAfter(lesson));
        return over == pieces.size() ? length : pieces.get(over).positionOf(lesson);
    }
}
