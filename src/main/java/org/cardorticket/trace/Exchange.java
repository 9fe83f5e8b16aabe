package org.cardorticket.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// One request and its response, with the steps between them: a view on the events of a trace.
public record Exchange(ExchangeId id, Step.ExchangeOpened opening, List<Event> events) {

    public Exchange {
        events = List.copyOf(events);
    }

    /// All exchanges of `trace` in the order in which they were opened.
    public static List<Exchange> of(Trace trace) {
        Map<ExchangeId, List<Event>> byId = new LinkedHashMap<>();
        for (Event event : trace.events()) {
            if (event.exchange().isPresent()) {
                byId.computeIfAbsent(event.exchange(), id -> new ArrayList<>()).add(event);
            }
        }
        List<Exchange> exchanges = new ArrayList<>();
        byId.forEach((id, events) -> {
            if (events.getFirst().step() instanceof Step.ExchangeOpened opening) {
                exchanges.add(new Exchange(id, opening, events));
            }
        });
        return List.copyOf(exchanges);
    }

    /// Who made the request.
    public Actor actor() {
        return opening.actor();
    }

    /// The scheme it was made under.
    public Scheme scheme() {
        return opening.scheme();
    }

    /// The steps of `type`, in order.
    public <T extends Step> List<T> steps(Class<T> type) {
        return events.stream().map(Event::step).filter(type::isInstance).map(type::cast).toList();
    }

    /// The request as the server got it, or as it was sent if it never arrived.
    public Optional<Request> request() {
        return steps(Step.RequestArrived.class).stream()
                .map(Step.RequestArrived::request)
                .findFirst()
                .or(() ->
                        steps(Step.RequestSent.class).stream()
                                .map(Step.RequestSent::request)
                                .findFirst());
    }

    /// The response, once the server has answered.
    public Optional<Response> response() {
        return steps(Step.Answered.class).stream().map(Step.Answered::response).findFirst();
    }

    /// The verdict, once the server has answered.
    public Optional<Verdict> verdict() {
        return steps(Step.Answered.class).stream().map(Step.Answered::verdict).findFirst();
    }
}
