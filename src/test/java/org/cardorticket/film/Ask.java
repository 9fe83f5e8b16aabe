package org.cardorticket.film;

import java.util.List;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// One exchange being written into a recorder, step by step.
final class Ask {

    private final Recorder recorder;
    private final ExchangeLog log;
    private final Request request;
    private final Actor actor;

    Ask(Recorder recorder, Actor actor, Scheme scheme, String method, String path) {
        this.recorder = recorder;
        this.actor = actor;
        this.request = Request.of(method, scheme.path(path));
        Step.ExchangeOpened opening = new Step.ExchangeOpened(actor, scheme, method, path);
        boolean ours = actor.kind() != Actor.Kind.GUEST;
        this.log = ours ? recorder.open(opening) : recorder.openGuest(opening);
    }

    ExchangeId id() {
        return log.id();
    }

    Request request() {
        return request;
    }

    Ask sent() {
        return does(new Step.RequestSent(request));
    }

    /// The request reaches the server, which names the gates ahead.
    Ask arrives(Gate... gates) {
        if (actor.kind() != Actor.Kind.GUEST) {
            sent();
        }
        return does(new Step.RequestArrived(request), new Step.GatesAhead(List.of(gates)));
    }

    Ask passes(Gate gate) {
        return does(new Step.Checked(gate, new Outcome.Passed(""), 1_000));
    }

    Ask fails(Gate gate, Reason reason) {
        return does(new Step.Checked(gate, new Outcome.Failed(reason), 2_000));
    }

    Ask answers(int status) {
        return answers(status, new Verdict.Allowed(actor.user()));
    }

    Ask refuses(int status, Reason reason) {
        return answers(status, new Verdict.Refused(reason));
    }

    private Ask answers(int status, Verdict verdict) {
        Response response = Response.of(status);
        does(new Step.Answered(response, verdict, 9_000));
        return actor.kind() == Actor.Kind.GUEST ? this : does(new Step.ResponseReceived(response));
    }

    Ask does(Step... steps) {
        List.of(steps).forEach(log::add);
        return this;
    }

    void closes() {
        recorder.close(log);
    }
}
