package org.cardorticket.ledger;

import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;

/// An event as one lane sees it.
///
/// @param actor who made the exchange it is part of; empty where it is part of none, or of one that
///   belongs elsewhere
record Happening(Event event, Optional<Actor> actor) {

    Step step() {
        return event.step();
    }

    long seq() {
        return event.seq();
    }

    Instant at() {
        return event.at();
    }

    ExchangeId exchange() {
        return event.exchange();
    }

    /// Whether it is part of an exchange of this lane that is not the administrator's.
    boolean counts() {
        return actor.isPresent() && !by(Actor.Kind.ADMIN);
    }

    /// Whether somebody of `kind` made the exchange.
    boolean by(Actor.Kind kind) {
        return actor.filter(who -> who.kind() == kind).isPresent();
    }
}
