package org.cardorticket.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Verdict;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// A trace told step by step, also in orders that no server of ours would come to.
final class Told {

    static final Actor ALICE = Actor.user(Lane.A, "alice", "laptop");
    static final Actor BELOW = Actor.user(Lane.B, "alice", "phone");
    static final Actor ADMIN = new Actor(Actor.Kind.ADMIN, "admin", "office", Optional.of(Lane.A));
    static final Actor THIEF = new Actor(Actor.Kind.THIEF, "alice", "cellar", Optional.of(Lane.A));
    static final Actor CURL = new Actor(Actor.Kind.GUEST, "guest", "curl 1", Optional.empty());

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock, new Random(1));

    Trace trace() {
        return recorder.trace();
    }

    /// What the table says now in the upper lane.
    Figure says(Subject subject) {
        return says(subject, Lane.A);
    }

    Figure says(Subject subject, Lane lane) {
        Ledger ledger = Ledger.of(trace());
        return ledger.at(ledger.end() - 1, clock.instant()).figure(subject, lane);
    }

    Told until(String time) {
        clock.advanceTo(LessonTime.parse(time));
        return this;
    }

    /// Steps outside any exchange.
    Told alone(Step... steps) {
        List.of(steps).forEach(recorder::add);
        return this;
    }

    /// A whole exchange of `actor` that does `steps`.
    Told by(Actor actor, Step... steps) {
        recorder.close(open(actor, Scheme.SESSION, steps));
        return this;
    }

    Told by(Actor actor, Scheme scheme, Step... steps) {
        recorder.close(open(actor, scheme, steps));
        return this;
    }

    /// An exchange of `actor` that has come as far as `steps`.
    ExchangeLog open(Actor actor, Scheme scheme, Step... steps) {
        ExchangeLog log =
                recorder.open(new Step.ExchangeOpened(actor, scheme, "GET", scheme.path("/x")));
        List.of(steps).forEach(log::add);
        return log;
    }

    static Credential credential(String id, Credential.Kind kind, String until) {
        return credential(id, kind, Scheme.SESSION, until);
    }

    static Credential credential(String id, Credential.Kind kind, Scheme scheme, String until) {
        Instant expiry = LessonTime.parse(until);
        return new Credential(id, kind, scheme, "alice", id, LessonTime.CURTAIN, expiry);
    }

    static Step issued(String id, String until) {
        return new Step.Issued(credential(id, Credential.Kind.SESSION_COOKIE, until));
    }

    static Step written(String key, String user, int bytes, String until) {
        Table table = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
        return new Step.RowWritten(
                new Row(table, key, user, "", LessonTime.parse(until), bytes), 1);
    }

    static Step wallet(Actor actor, Wallet.Place place, String... values) {
        List<Wallet.Item> items =
                List.of(values).stream().map(each -> new Wallet.Item(place, "x", each)).toList();
        return new Step.WalletChanged(actor, new Wallet(items));
    }

    static Step arrived(Request request) {
        return new Step.RequestArrived(request);
    }

    /// A favourable answer that sets `cookies`.
    static Step answered(String... cookies) {
        Response response = Response.of(200);
        for (String cookie : cookies) {
            response = response.with("Set-Cookie", cookie);
        }
        return new Step.Answered(response, new Verdict.Allowed("alice"), 1);
    }
}
