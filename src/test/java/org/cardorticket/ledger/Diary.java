package org.cardorticket.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
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

/// Writes traces for tests with the real recorder: a small server that keeps rows for cards and
/// none for tickets, told in a lesson's words.
final class Diary {

    static final int ROW_BYTES = 100;
    static final Duration LIFE = Duration.ofMinutes(30);

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock, new Random(1));
    private final Map<Lane, Scheme> schemes = new EnumMap<>(Lane.class);
    private final Map<Scheme, Credential> held = new EnumMap<>(Scheme.class);
    private final Map<String, Credential> rows = new HashMap<>();
    private int ids;

    Diary() {
        lane(Lane.A, Scheme.SESSION).lane(Lane.B, Scheme.JWT);
    }

    Trace trace() {
        return recorder.trace();
    }

    LedgerTable now() {
        return Ledger.of(trace()).at(trace().size() - 1L);
    }

    Figure figure(Subject subject, Lane lane) {
        return now().figure(subject, lane);
    }

    Diary lane(Lane lane, Scheme scheme) {
        schemes.put(lane, scheme);
        return add(new Step.LaneSet(lane, scheme, user(lane)));
    }

    Diary add(Step step) {
        recorder.add(step);
        return this;
    }

    Diary until(String time) {
        return until(LessonTime.parse(time));
    }

    Diary after(Duration wait) {
        return until(clock.instant().plus(wait));
    }

    private Diary until(Instant to) {
        Instant from = clock.instant();
        clock.advanceTo(to);
        return add(new Step.TimePassed(from, to));
    }

    /// Alice gets a new credential, with a row if it is a card.
    Diary logIn(Lane lane) {
        return logIn(user(lane), schemes.get(lane), LIFE);
    }

    /// Somebody logs in for as long as `life`.
    Diary logIn(Actor actor, Scheme scheme, Duration life) {
        String id = "c" + ids++;
        Instant now = clock.instant();
        Credential.Kind kind =
                scheme.isCard() ? Credential.Kind.SESSION_COOKIE : Credential.Kind.ACCESS_TOKEN;
        Credential credential =
                new Credential(id, kind, scheme, actor.user(), id, now, now.plus(life));
        ExchangeLog log = open(actor, scheme, "/login", Request.of("POST", "/login"));
        log.add(new Step.GatesAhead(List.of(Gate.PASSWORD)));
        if (scheme.isCard()) {
            rows.put(id, credential);
            log.add(new Step.RowWritten(row(credential, credential.expiresAt()), 1));
        }
        log.add(new Step.Issued(credential));
        Response response = Response.of(200);
        answer(
                log,
                scheme.isCard()
                        ? response.with("Set-Cookie", "sid=" + id + "; HttpOnly")
                        : response,
                new Verdict.Allowed(actor.user()));
        if (actor.kind() != Actor.Kind.ADMIN) {
            held.put(scheme, credential);
        }
        Wallet.Place place = scheme.isCard() ? Wallet.Place.COOKIE_JAR : Wallet.Place.STORAGE;
        log.add(
                new Step.WalletChanged(
                        actor, new Wallet(List.of(new Wallet.Item(place, "x", id)))));
        log.add(new Step.PageShown(actor, new Page.Welcome(actor.user())));
        recorder.close(log);
        return this;
    }

    /// Somebody asks with the credential that was issued last under the lane's scheme.
    Diary ask(Lane lane, Actor.Kind kind) {
        Scheme scheme = schemes.get(lane);
        Optional<Credential> credential = Optional.ofNullable(held.get(scheme));
        Actor actor = new Actor(kind, user(lane).user(), user(lane).device(), Optional.of(lane));
        Request bare = Request.of("GET", scheme.path("/books"));
        Request request =
                credential
                        .map(each ->
                                scheme.isCard()
                                        ? bare.with("Cookie", "sid=" + each.id())
                                        : bare.with("Authorization", "Bearer " + each.id()))
                        .orElse(bare);
        ExchangeLog log = open(actor, scheme, "/books", request);
        log.add(new Step.GatesAhead(List.of(Gate.CREDENTIAL, Gate.SIGNATURE)));
        Optional<Reason> refused = gates(credential, log);
        refused.ifPresentOrElse(
                reason -> {
                    answer(log, Response.of(401), new Verdict.Refused(reason));
                    log.add(new Step.PageShown(actor, new Page.LogInAgain(reason, "")));
                },
                () -> answer(log, Response.of(200), new Verdict.Allowed(actor.user())));
        recorder.close(log);
        return this;
    }

    Diary ask(Lane lane) {
        return ask(lane, Actor.Kind.USER);
    }

    private Optional<Reason> gates(Optional<Credential> credential, ExchangeLog log) {
        if (credential.isEmpty()) {
            return Optional.of(Reason.MISSING_CREDENTIAL);
        }
        Credential sent = credential.get();
        log.add(new Step.Checked(Gate.SIGNATURE, new Outcome.Passed(""), 1));
        Instant now = clock.instant();
        if (!sent.scheme().isCard()) {
            return now.isBefore(sent.expiresAt()) ? Optional.empty() : Optional.of(Reason.EXPIRED);
        }
        Credential kept = rows.get(sent.id());
        if (kept == null || !now.isBefore(kept.expiresAt())) {
            log.add(new Step.RowMissed(table(sent.scheme()), sent.id(), 1));
            return Optional.of(Reason.UNKNOWN_SESSION);
        }
        log.add(new Step.RowFound(row(kept, kept.expiresAt()), 1));
        return Optional.empty();
    }

    /// The administrator of `lane` kicks alice; what has a row ends.
    Diary kick(Lane lane) {
        Scheme scheme = schemes.get(lane);
        ExchangeLog log =
                open(admin(lane), scheme, "/admin/kick", Request.of("POST", "/admin/kick"));
        List<String> gone = new ArrayList<>();
        rows.forEach((id, each) -> {
            if (each.scheme() == scheme && each.user().equals("alice")) {
                gone.add(id);
            }
        });
        gone.stream()
                .sorted()
                .forEach(id -> {
                    rows.remove(id);
                    log.add(new Step.RowRemoved(table(scheme), id, 1));
                    log.add(new Step.Ended(id, Ending.KICKED));
                });
        log.add(withdrawn(scheme));
        answer(log, Response.of(204), new Verdict.Allowed("admin"));
        recorder.close(log);
        return this;
    }

    /// The only place where this step is made, because it may come to say more.
    static Step.AccessWithdrawn withdrawn(Scheme scheme) {
        return new Step.AccessWithdrawn(scheme, "alice", Ending.KICKED, "");
    }

    /// The credential issued last under `scheme` is ended, or lives longer, in no exchange.
    Diary end(Scheme scheme) {
        return add(new Step.Ended(held.get(scheme).id(), Ending.REUSED));
    }

    Diary extend(Scheme scheme, Duration life) {
        Credential old = held.get(scheme);
        Instant until = clock.instant().plus(life);
        held.put(
                scheme,
                new Credential(
                        old.id(),
                        old.kind(),
                        old.scheme(),
                        old.user(),
                        old.family(),
                        old.issuedAt(),
                        until));
        return add(new Step.Extended(old.id(), until));
    }

    /// Whether the credential held has not run out: what has is not extended any more.
    boolean lives(Scheme scheme) {
        return holds(scheme) && clock.instant().isBefore(held.get(scheme).expiresAt());
    }

    boolean holds(Scheme scheme) {
        return held.containsKey(scheme);
    }

    static Actor user(Lane lane) {
        return Actor.user(lane, "alice", lane == Lane.A ? "laptop" : "phone");
    }

    static Actor admin(Lane lane) {
        return new Actor(Actor.Kind.ADMIN, "admin", "office", Optional.of(lane));
    }

    static Actor curl() {
        return new Actor(Actor.Kind.GUEST, "guest", "outside", Optional.empty());
    }

    private ExchangeLog open(Actor actor, Scheme scheme, String route, Request request) {
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(actor, scheme, request.method(), scheme.path(route));
        ExchangeLog log = recorder.open(opening);
        log.add(new Step.RequestArrived(request));
        return log;
    }

    private static void answer(ExchangeLog log, Response response, Verdict verdict) {
        log.add(new Step.Answered(response, verdict, 1));
    }

    private static Table table(Scheme scheme) {
        return new Table(scheme, Table.Kind.SESSIONS);
    }

    private static Row row(Credential credential, Instant until) {
        return new Row(
                table(credential.scheme()),
                credential.id(),
                credential.user(),
                "",
                until,
                ROW_BYTES);
    }
}
