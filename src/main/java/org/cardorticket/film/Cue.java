package org.cardorticket.film;

import java.time.Instant;
import java.util.List;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Message;

/// A change of the picture and the film position at which it happens.
record Cue(double at, Change change) {

    /// What changes.
    sealed interface Change {}

    /// A scene begins at lesson time `now`: guests of the scene before leave.
    record CurtainUp(Instant now) implements Change {}

    /// An exchange begins in a lane: its gates stand ahead, what was said before is cleared.
    record ExchangeBegins(Lane lane, ExchangeId exchange, Actor actor, List<Gate> gates)
            implements Change {}

    /// A message leaves and will have arrived at `until`.
    record FlightBegins(Lane lane, Actor actor, Message message, boolean allowed, double until)
            implements Change {}

    /// The message has arrived.
    record FlightEnds(Lane lane) implements Change {}

    /// The request stands before the gate number `index`.
    record GateAsked(Lane lane, int index, Gate gate) implements Change {}

    /// The gate number `index` has spoken.
    record GateAnswered(Lane lane, int index, Step.Checked checked) implements Change {}

    /// Server `node` (from 1) of several has got the request.
    record Served(Lane lane, int node) implements Change {}

    /// The server's answer is known.
    record Answered(Lane lane, Badge badge) implements Change {}

    /// Something was recorded that changes the picture by itself.
    ///
    /// @param seen whether the audience sees the exchange in which it happened
    /// @param node the server of several (from 1) that did it, 0 where there is only one, or none
    ///   did it
    record Happened(Event event, boolean seen, int node) implements Change {}
}
