package org.cardorticket.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// The exchanges of a growing trace by their numbers; growing costs what is new, no more.
final class Exchanges {

    private final Map<ExchangeId, List<Event>> byId = new HashMap<>();
    private Trace taken = Trace.EMPTY;

    /// Takes in what `trace` has more than before; a trace that is not longer is another one, and
    /// everything before it is forgotten.
    void grow(Trace trace) {
        boolean same =
                trace.size() >= taken.size()
                        && (taken.size() == 0
                                || trace.events().get(taken.size() - 1)
                                        == taken.events().getLast());
        if (!same) {
            byId.clear();
            taken = Trace.EMPTY;
        }
        for (Event event : trace.since(taken.size())) {
            if (event.exchange().isPresent()) {
                byId.computeIfAbsent(event.exchange(), _ -> new ArrayList<>()).add(event);
            }
        }
        taken = trace;
    }

    /// The exchange `id`, if it has begun.
    Optional<Exchange> find(ExchangeId id) {
        List<Event> events = byId.get(id);
        return events != null && events.getFirst().step() instanceof Step.ExchangeOpened opening
                ? Optional.of(new Exchange(id, opening, events))
                : Optional.empty();
    }
}
