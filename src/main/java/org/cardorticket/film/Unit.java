package org.cardorticket.film;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;

/// Events that are laid out together: one exchange, one client's change of its own, or a single
/// step outside both.
record Unit(List<Event> events) {

    /// The units of `events`, in the order in which they began.
    static List<Unit> of(List<Event> events) {
        List<Unit> units = new ArrayList<>();
        Map<ExchangeId, Unit> exchanges = new HashMap<>();
        for (Event event : events) {
            Optional<Unit> open =
                    event.exchange().isPresent()
                            ? Optional.ofNullable(exchanges.get(event.exchange()))
                            : sameClient(units, event);
            Unit unit = open.orElseGet(() -> new Unit(new ArrayList<>()));
            unit.events().add(event);
            if (open.isEmpty()) {
                units.add(unit);
                if (event.exchange().isPresent()) {
                    exchanges.put(event.exchange(), unit);
                }
            }
        }
        return units;
    }

    /// The lesson time at which all of it has happened.
    Instant at() {
        Instant last = events.getLast().at();
        return events.getFirst().step() instanceof Step.TimePassed(_, Instant to)
                        && to.isAfter(last)
                ? to
                : last;
    }

    /// The step that opens the exchange, if this is one.
    Optional<Step.ExchangeOpened> opening() {
        return events.getFirst().step() instanceof Step.ExchangeOpened opening
                ? Optional.of(opening)
                : Optional.empty();
    }

    /// The client that changes, if this is a change of a client.
    Optional<Actor> client() {
        return client(events.getFirst());
    }

    private static Optional<Actor> client(Event event) {
        return switch (event.step()) {
            case Step.PageShown(Actor actor, _) -> Optional.of(actor);
            case Step.WalletChanged(Actor actor, _) -> Optional.of(actor);
            default -> Optional.empty();
        };
    }

    /// The last unit, if it and `event` are changes of one and the same client.
    private static Optional<Unit> sameClient(List<Unit> units, Event event) {
        return client(event).isEmpty() || units.isEmpty()
                ? Optional.empty()
                : Optional.of(units.getLast())
                        .filter(unit -> !unit.events().getFirst().exchange().isPresent())
                        .filter(unit -> unit.client().equals(client(event)));
    }
}
