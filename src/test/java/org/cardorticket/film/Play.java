package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
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
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Wallet;

/// Writes traces for tests with the real recorder on a real lesson clock, in the words of a lesson.
final class Play {

    static final Actor ALICE_A = Actor.user(Lane.A, "alice", "laptop");
    static final Actor ALICE_B = Actor.user(Lane.B, "alice", "phone");
    static final Actor ADMIN_A = admin(Lane.A);
    static final Actor ADMIN_B = admin(Lane.B);
    static final Actor THIEF = new Actor(Actor.Kind.THIEF, "alice", "cellar", Optional.of(Lane.B));
    static final Actor CURL = new Actor(Actor.Kind.GUEST, "guest", "outside", Optional.empty());
    static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    static final Table ALLOWED = new Table(Scheme.JWT_ALLOWLIST, Table.Kind.ALLOWED);

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock, new Random(1));

    private final Map<String, String> newest = new HashMap<>();

    private static Actor admin(Lane lane) {
        return new Actor(Actor.Kind.ADMIN, "admin", "office", Optional.of(lane));
    }

    Trace trace() {
        return recorder.trace();
    }

    Film film() {
        Film film = new Film();
        film.grow(trace());
        return film;
    }

    Instant now() {
        return clock.instant();
    }

    /// Sets the usual lanes.
    Play lanes() {
        return lane(Lane.A, Scheme.SESSION, ALICE_A).lane(Lane.B, Scheme.JWT, ALICE_B);
    }

    Play lane(Lane lane, Scheme scheme, Actor actor) {
        recorder.add(new Step.LaneSet(lane, scheme, actor));
        return this;
    }

    Play add(Step step) {
        recorder.add(step);
        return this;
    }

    /// Moves the clock as the world does it: first the clock, then the note.
    Play until(Instant to) {
        Instant from = now();
        clock.advanceTo(to);
        return add(new Step.TimePassed(from, to));
    }

    Play until(String time) {
        return until(LessonTime.parse(time));
    }

    /// Moves the clock and keeps it for itself.
    Play silentlyUntil(String time) {
        clock.advanceTo(LessonTime.parse(time));
        return this;
    }

    Play scene(String command, Runnable content) {
        return scene(command, false, content);
    }

    Play backstage(String command, Runnable content) {
        return scene(command, true, content);
    }

    private Play scene(String command, boolean backstage, Runnable content) {
        add(new Step.SceneOpened(command, backstage));
        content.run();
        return add(new Step.SceneClosed());
    }

    /// Begins an exchange.
    Ask ask(Actor actor, Scheme scheme, String method, String path) {
        return new Ask(recorder, actor, scheme, method, path);
    }

    /// A whole log-in that issues credential `id` for half an hour, with a row where the scheme has
    /// one.
    Play logIn(Actor actor, Scheme scheme, String id) {
        Credential credential = credential(actor, scheme, id);
        Ask ask =
                ask(actor, scheme, "POST", "/login")
                        .arrives(Gate.PASSWORD)
                        .passes(Gate.PASSWORD)
                        .does(new Step.Issued(credential));
        row(credential).ifPresent(row -> ask.does(new Step.RowWritten(row, 900)));
        ask.answers(200)
                .does(
                        new Step.WalletChanged(actor, wallet(id)),
                        new Step.PageShown(actor, new Page.Welcome(actor.user())))
                .closes();
        return this;
    }

    /// A refresh that buys the pair number `number` of `family` with the pair before it, if there
    /// is one.
    Play renew(Actor actor, Scheme scheme, String family, int number) {
        Ask ask = ask(actor, scheme, "POST", "/refresh").arrives(Gate.REUSE).passes(Gate.REUSE);
        Optional.ofNullable(newest.put(family, family + "-r" + number))
                .ifPresent(old -> ask.does(new Step.Ended(old, Ending.REPLACED)));
        Duration week = Duration.ofDays(7);
        ask.does(new Step.Issued(relative(actor, scheme, family, "r" + number, week)))
                .does(new Step.Issued(relative(actor, scheme, family, "a" + number, HALF_AN_HOUR)));
        ask.answers(200).closes();
        return this;
    }

    private Credential relative(
            Actor actor, Scheme scheme, String family, String id, Duration life) {
        return new Credential(
                family + "-" + id,
                life.equals(HALF_AN_HOUR)
                        ? Credential.Kind.ACCESS_TOKEN
                        : Credential.Kind.REFRESH_TOKEN,
                scheme,
                actor.user(),
                family,
                now(),
                now().plus(life));
    }

    /// A request with credential `id`, which opens the books.
    Play read(Actor actor, Scheme scheme, String id) {
        Credential credential = credential(actor, scheme, id);
        Optional<Row> row = row(credential);
        Ask ask = ask(actor, scheme, "GET", "/books");
        if (row.isPresent()) {
            ask.arrives(Gate.CREDENTIAL, Gate.SIGNATURE, Gate.LOOKUP)
                    .passes(Gate.CREDENTIAL)
                    .passes(Gate.SIGNATURE)
                    .does(new Step.RowFound(row.get(), 700))
                    .passes(Gate.LOOKUP);
        } else {
            ask.arrives(Gate.CREDENTIAL, Gate.SIGNATURE, Gate.EXPIRY)
                    .passes(Gate.CREDENTIAL)
                    .passes(Gate.SIGNATURE)
                    .passes(Gate.EXPIRY);
        }
        ask.answers(200).does(new Step.PageShown(actor, new Page.Books(List.of("1984")))).closes();
        return this;
    }

    /// A request with credential `id`, which the session store does not know.
    Play misses(Actor actor, Scheme scheme, String id) {
        ask(actor, scheme, "GET", "/books")
                .arrives(Gate.CREDENTIAL, Gate.SIGNATURE, Gate.LOOKUP, Gate.EXPIRY)
                .passes(Gate.CREDENTIAL)
                .passes(Gate.SIGNATURE)
                .does(new Step.RowMissed(new Table(scheme, Table.Kind.SESSIONS), id, 600))
                .fails(Gate.LOOKUP, Reason.UNKNOWN_SESSION)
                .refuses(401, Reason.UNKNOWN_SESSION)
                .does(new Step.PageShown(actor, new Page.LogInAgain(Reason.UNKNOWN_SESSION, "")))
                .closes();
        return this;
    }

    /// An administrator kicks `user`; `steps` are what the server can really do.
    Play kick(Actor admin, Scheme scheme, String user, Step... steps) {
        ask(admin, scheme, "POST", "/admin/kick")
                .arrives(Gate.CREDENTIAL, Gate.ROLE)
                .passes(Gate.CREDENTIAL)
                .passes(Gate.ROLE)
                .does(new Step.AccessWithdrawn(scheme, user, Ending.KICKED, ""))
                .does(steps)
                .answers(204)
                .does(new Step.PageShown(admin, new Page.Done("kick", user)))
                .closes();
        return this;
    }

    /// The kick of the lesson: the card `id` ends, the ticket goes on.
    Play kickBoth(String id) {
        return scene(
                "kick alice A+B",
                () ->
                        kick(
                                        ADMIN_A,
                                        Scheme.SESSION,
                                        "alice",
                                        new Step.RowRemoved(SESSIONS, id, 1),
                                        new Step.Ended(id, Ending.KICKED))
                                .kick(ADMIN_B, Scheme.JWT, "alice"));
    }

    /// Alice should be out of both lanes, and the server can do nothing about it.
    Play withdrawBoth() {
        return scene(
                "kick alice A+B",
                () -> kick(ADMIN_A, Scheme.SESSION, "alice").kick(ADMIN_B, Scheme.JWT, "alice"));
    }

    Credential credential(Actor actor, Scheme scheme, String id) {
        return new Credential(
                id,
                scheme.isCard() ? Credential.Kind.SESSION_COOKIE : Credential.Kind.ACCESS_TOKEN,
                scheme,
                actor.user(),
                id,
                now(),
                now().plus(HALF_AN_HOUR));
    }

    /// The row that stands for `credential` in the schemes that keep one.
    static Optional<Row> row(Credential credential) {
        return switch (credential.scheme()) {
            case SESSION ->
                    Optional.of(
                            row(
                                    SESSIONS,
                                    credential.id(),
                                    credential.user(),
                                    credential.expiresAt()));
            case JWT_ALLOWLIST ->
                    Optional.of(
                            row(
                                    ALLOWED,
                                    credential.user(),
                                    credential.user(),
                                    credential.expiresAt()));
            default -> Optional.empty();
        };
    }

    static Row row(Table table, String key, String user, Instant expiresAt) {
        return new Row(table, key, user, "", expiresAt, 100);
    }

    static Wallet wallet(String id) {
        return new Wallet(List.of(new Wallet.Item(Wallet.Place.COOKIE_JAR, "SESSION", id)));
    }
}
