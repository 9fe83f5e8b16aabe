package org.cardorticket.ui.inspector;

import java.time.Instant;
import java.util.Optional;
import org.cardorticket.film.LaneFrame;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// What the inspector sees of one lane: its frame, and the exchange in it as far as it has been
/// shown.
record Sight(LaneFrame lane, Instant now, Optional<Exchange> exchange) {

    /// The request as it went over the wire: as our client sent it, or as a guest's arrived.
    Optional<Request> request() {
        return exchange.flatMap(each ->
                each.steps(Step.RequestSent.class).stream()
                        .map(Step.RequestSent::request)
                        .findFirst()
                        .or(each::request));
    }

    /// The response, once it has been shown.
    Optional<Response> response() {
        return lane.badge().isPresent()
                ? exchange.flatMap(each ->
                        each.steps(Step.ResponseReceived.class).stream()
                                .map(Step.ResponseReceived::response)
                                .findFirst()
                                .or(each::response))
                : Optional.empty();
    }
}
