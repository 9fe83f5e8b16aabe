package org.cardorticket.client;

import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Takes requests of one actor to the server and writes down what becomes of them: one real
/// exchange each.
final class Courier {

    private final Actor actor;
    private final Scheme scheme;
    private final Sender sender;
    private final Recorder recorder;

    Courier(Actor actor, Scheme scheme, Sender sender, Recorder recorder) {
        this.actor = actor;
        this.scheme = scheme;
        this.sender = sender;
        this.recorder = recorder;
    }

    Actor actor() {
        return actor;
    }

    Scheme scheme() {
        return scheme;
    }

    /// A courier on the same way for somebody else.
    Courier of(Actor other) {
        return new Courier(other, scheme, sender, recorder);
    }

    /// A `GET` of `route`.
    Request get(String route) {
        return Request.of("GET", scheme.path(route));
    }

    /// A `POST` as a browser's own page makes it: with its origin, and saying that it is its own.
    Request post(String route, String json) {
        Request request =
                Request.of("POST", scheme.path(route))
                        .with("Origin", "http://" + sender.host())
                        .with("Sec-Fetch-Site", "same-origin");
        return json.isEmpty() ? request : request.withJson(json);
    }

    /// Writes down something that belongs to no exchange.
    void note(Step step) {
        recorder.add(step);
    }

    /// Begins an exchange for `request`, which is sent later.
    Trip begin(Request request) {
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(actor, scheme, request.method(), request.path());
        return new Trip(request, recorder.open(opening));
    }

    /// Begins an exchange and sends `request`.
    Trip send(Request request) {
        Trip trip = begin(request);
        trip.go();
        return trip;
    }

    /// One exchange under way.
    final class Trip {

        private final Request request;
        private final ExchangeLog log;
        private Optional<Response> response = Optional.empty();

        private Trip(Request request, ExchangeLog log) {
            this.request = request;
            this.log = log;
        }

        /// Sends the request and waits for the answer.
        void go() {
            Request labelled =
                    request.with("User-Agent", "browser (" + actor.label() + ")")
                            .with("traceparent", log.traceparent());
            response = sender.send(labelled, log);
        }

        /// The answer, if one came.
        Optional<Response> response() {
            return response;
        }

        /// Writes down a step of this exchange.
        void note(Step step) {
            log.add(step);
        }

        /// Ends the exchange with `page` before the actor's eyes.
        void close(Page page) {
            log.add(new Step.PageShown(actor, page));
            close();
        }

        /// Ends the exchange; the actor goes on looking at what they looked at.
        void close() {
            recorder.close(log);
        }
    }
}
