package org.cardorticket.film;

import java.time.Duration;

/// How long each kind of moment takes in film seconds.
///
/// @param opening from the decision to ask to the message leaving
/// @param flight a message on the wire, one way
/// @param gate one gate being asked
/// @param hold after the answer has arrived
/// @param beat something a client does without the server
/// @param quiet the shortest quiet stretch of lesson time
/// @param stretch how much a quiet stretch grows per tenfold length
public record Tempo(
        double opening,
        double flight,
        double gate,
        double hold,
        double beat,
        double quiet,
        double stretch) {

    /// The tempo at which a lecture hall can follow.
    public static final Tempo STANDARD = new Tempo(0.25, 0.9, 0.45, 0.5, 0.4, 0.5, 0.9);

    /// Film seconds for `lesson` time in which nothing happens: half an hour takes two, a week
    /// four.
    double quiet(Duration lesson) {
        return quiet + stretch * Math.log10(1 + lesson.toMillis() / 60_000.0);
    }
}
