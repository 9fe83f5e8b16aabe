package org.cardorticket.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// Writes traces in which alice works and guests call, with a recorder that holds one guest only:
/// the next one to come pushes the one before out.
final class Callers {

    static final Actor ALICE = Actor.user(Lane.A, "alice", "laptop");
    static final Actor CURL = new Actor(Actor.Kind.GUEST, "guest", "curl 1", Optional.empty());
    static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder;

    Callers() {
        this(1);
    }

    Callers(int held) {
        recorder = Recorder.holding(clock, held);
    }

    Callers until(String time) {
        clock.advanceTo(LessonTime.parse(time));
        return this;
    }

    Callers alice(Step... steps) {
        return exchange(recorder.open(opened(ALICE)), steps);
    }

    Callers guest(Step... steps) {
        return exchange(recorder.openGuest(opened(CURL)), steps);
    }

    /// A guest comes who does nothing, so that the one before is left out.
    Callers another() {
        return guest();
    }

    private Callers exchange(ExchangeLog log, Step... steps) {
        List.of(steps).forEach(log::add);
        recorder.close(log);
        return this;
    }

    Trace trace() {
        return recorder.trace();
    }

    /// What the guests who are left out have left behind.
    List<Step> leftBehind() {
        return trace().events().stream()
                .filter(event -> !event.exchange().isPresent())
                .map(Event::step)
                .toList();
    }

    /// The numbers of the exchanges that can still be seen.
    List<Long> seen() {
        return Exchange.of(trace()).stream().map(each -> each.id().number()).toList();
    }

    private static Step.ExchangeOpened opened(Actor actor) {
        return new Step.ExchangeOpened(actor, Scheme.SESSION, "GET", "/session/me");
    }

    static Step written(String key, String value) {
        return written(key, value, "10:00");
    }

    static Step written(String key, String value, String expires) {
        Row row = new Row(SESSIONS, key, "alice", value, LessonTime.parse(expires), 80);
        return new Step.RowWritten(row, 1);
    }

    static Step removed(String key) {
        return new Step.RowRemoved(SESSIONS, key, 1);
    }

    static Step issued(String id) {
        return issued(id, Scheme.SESSION, "alice");
    }

    static Step issued(String id, Scheme scheme, String user) {
        Instant now = LessonTime.CURTAIN;
        Credential.Kind kind = Credential.Kind.SESSION_COOKIE;
        return new Step.Issued(
                new Credential(id, kind, scheme, user, id, now, LessonTime.parse("09:30")));
    }

    static Step extended(String id, String until) {
        return new Step.Extended(id, LessonTime.parse(until));
    }

    static Step ended(String id) {
        return new Step.Ended(id, Ending.LOGGED_OUT);
    }

    static Step withdrawn(String user, Ending ending) {
        return new Step.AccessWithdrawn(Scheme.SESSION, user, ending, "");
    }
}
