package org.cardorticket.film;

import java.time.Instant;
import java.util.List;
import org.cardorticket.trace.Event;

/// A complete stretch of the trace that can be laid out for good.
///
/// @param kind what it is
/// @param command what caused a scene, or a guest's request line; empty for the rest
/// @param at the lesson time at which it began
/// @param events its events without the brackets of a scene
record Take(Kind kind, String command, Instant at, List<Event> events) {

    /// What a take is.
    enum Kind {
        /// A scene that the audience sits through, or a guest's exchange.
        ON_STAGE,
        /// A scene of which only the effects are seen.
        BACKSTAGE,
        /// A step between the scenes.
        BETWEEN
    }
}
