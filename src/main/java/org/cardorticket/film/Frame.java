package org.cardorticket.film;

import java.time.Instant;
import org.cardorticket.trace.Lane;

/// Everything there is to draw at one position of the film. Equal frames look equal.
///
/// @param position film time in seconds from the start
/// @param lessonTime what the lesson clock shows
public record Frame(
        double position, Instant lessonTime, LaneFrame a, LaneFrame b, TimelineFrame timeline) {

    /// The part of `lane`.
    public LaneFrame lane(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }
}
