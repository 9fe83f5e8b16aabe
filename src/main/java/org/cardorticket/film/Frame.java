package org.cardorticket.film;

import java.time.Instant;
import java.util.Set;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Lane;

/// Everything there is to draw at one position of the film. Equal frames look equal.
///
/// @param position film time in seconds from the start
/// @param lessonTime what the lesson clock shows
/// @param off the defences that are turned off
/// @param scene the command, in its one-line form, of the scene that is on or was on last; empty
///   before the first
public record Frame(
        double position,
        Instant lessonTime,
        LaneFrame a,
        LaneFrame b,
        TimelineFrame timeline,
        Set<Defence> off,
        String scene) {

    public Frame {
        off = Set.copyOf(off);
    }

    /// The part of `lane`.
    public LaneFrame lane(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }
}
