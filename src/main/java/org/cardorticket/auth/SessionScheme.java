package org.cardorticket.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// The library card: a random id in a sealed cookie, and a row that says whose it is and how long
/// it lives.
///
/// A row's value is the moment of the login and that of the absolute end, as an ISO 8601 interval;
/// its own expiry slides with use and never passes that end.
final class SessionScheme implements AuthScheme {

    /// The cookie's name.
    static final String COOKIE = "sid";

    private static final Table TABLE = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}\\.[A-Za-z0-9_-]{43}");

    private final LessonClock clock;
    private final Lasting lasting;
    private final StoreRoom room;
    private final Turns turns;
    private final Carrier carrier = new Carrier.Cookie(COOKIE);

    SessionScheme(LessonClock clock, Lasting lasting, StoreRoom room, Turns turns) {
        this.clock = clock;
        this.lasting = lasting;
        this.room = room;
        this.turns = turns;
    }

    @Override
    public Scheme scheme() {
        return Scheme.SESSION;
    }

    @Override
    public Carrier carrier() {
        return carrier;
    }

    @Override
    public Grant logIn(User user, ExchangeLog log) {
        return turns.take(user.name(), () -> issue(user, log));
    }

    @Override
    public void leaveBehind(User user, Attempt attempt, ExchangeLog log) {
        if (!form(attempt).passed()) {
            return;
        }
        lasting.seal()
                .open(attempt.credential())
                .flatMap(id -> attempt.store().find(TABLE, id))
                .filter(row -> row.user().equals(user.name()))
                .ifPresent(row -> end(row.key(), Ending.REPLACED, log));
    }

    private Grant issue(User user, ExchangeLog log) {
        String id = lasting.ids().next();
        Instant now = clock.instant();
        Instant end = now.plus(settings().sessionAbsolute());
        Instant expiry = earlier(now.plus(settings().sessionIdle()), end);
        room.recorded(log).put(RowBytes.row(TABLE, id, user.name(), now + "/" + end, expiry));
        log.add(
                new Step.Issued(
                        new Credential(
                                id,
                                Credential.Kind.SESSION_COOKIE,
                                Scheme.SESSION,
                                user.name(),
                                id,
                                now,
                                expiry)));
        return new Grant.Baked(
                Carrier.issue(
                        COOKIE,
                        lasting.seal().seal(id),
                        Scheme.SESSION,
                        lasting.rules().on(Defence.SAME_SITE)));
    }

    @Override
    public List<Check> checks(ExchangeLog log) {
        return List.of(
                new Check(Gate.CREDENTIAL, this::form),
                new Check(Gate.SIGNATURE, this::sealed),
                new Check(Gate.LOOKUP, this::lookUp),
                new Check(Gate.EXPIRY, attempt -> stillTime(attempt, log)));
    }

    private Outcome form(Attempt attempt) {
        Outcome taken = carrier.take(attempt);
        return !taken.passed() || FORM.matcher(attempt.credential()).matches()
                ? taken
                : new Outcome.Failed(Reason.MALFORMED);
    }

    private Outcome sealed(Attempt attempt) {
        Optional<String> id = lasting.seal().open(attempt.credential());
        id.ifPresent(attempt::credential);
        return id.isPresent()
                ? new Outcome.Passed("HMAC-SHA256")
                : new Outcome.Failed(Reason.BAD_SIGNATURE);
    }

    private Outcome lookUp(Attempt attempt) {
        Optional<Row> row = attempt.store().find(TABLE, attempt.credential());
        Optional<User> user = row.flatMap(found -> lasting.users().find(found.user()));
        if (row.isEmpty() || user.isEmpty()) {
            return new Outcome.Failed(Reason.UNKNOWN_SESSION);
        }
        attempt.row(row.get());
        attempt.identity(
                new Identity(
                        user.get().name(),
                        user.get().roles(),
                        row.get().key(),
                        row.get().key(),
                        row.get().expiresAt()));
        return new Outcome.Passed(user.get().name());
    }

    private Outcome stillTime(Attempt attempt, ExchangeLog log) {
        Row row = attempt.row();
        Instant now = clock.instant();
        Instant end = moment(row, 1);
        if (!now.isBefore(row.expiresAt()) || !now.isBefore(end)) {
            return new Outcome.Failed(Reason.EXPIRED);
        }
        Instant expiry = earlier(now.plus(settings().sessionIdle()), end);
        if (expiry.isAfter(row.expiresAt())) {
            Row next = RowBytes.row(TABLE, row.key(), row.user(), row.value(), expiry);
            // Replaced only while it is still there: a kick that came in between must not be
            // undone.
            if (!attempt.store().replace(row, next)) {
                return attempt.store().find(TABLE, row.key()).isPresent()
                        ? new Outcome.Passed("")
                        : new Outcome.Failed(Reason.UNKNOWN_SESSION);
            }
            log.add(new Step.Extended(row.key(), expiry));
        }
        return new Outcome.Passed("→ " + LessonTime.clock(expiry));
    }

    @Override
    public void logOut(Identity who, ExchangeLog log) {
        end(who.credential(), Ending.LOGGED_OUT, log);
    }

    @Override
    public void kick(String user, ExchangeLog log) {
        withdraw(user, "", Ending.KICKED, log);
    }

    @Override
    public void passwordChanged(Identity who, ExchangeLog log) {
        withdraw(who.user(), who.credential(), Ending.PASSWORD_CHANGED, log);
    }

    private void withdraw(String user, String except, Ending ending, ExchangeLog log) {
        turns.take(
                user,
                () -> {
                    room.ofUser(TABLE, user).stream()
                            .filter(row -> !row.key().equals(except))
                            .forEach(row -> end(row.key(), ending, log));
                    log.add(new Step.AccessWithdrawn(Scheme.SESSION, user, ending, except));
                    return user;
                });
    }

    /// Nothing to do: roles are read from the user's record at every request.
    @Override
    public void roleChanged(String user, ExchangeLog log) {}

    @Override
    public List<Credential> credentials(String user) {
        return room.ofUser(TABLE, user).stream().map(this::credential).toList();
    }

    private Credential credential(Row row) {
        return new Credential(
                row.key(),
                Credential.Kind.SESSION_COOKIE,
                Scheme.SESSION,
                row.user(),
                row.key(),
                moment(row, 0),
                row.expiresAt());
    }

    private void end(String id, Ending ending, ExchangeLog log) {
        if (room.recorded(log).remove(TABLE, id).isPresent()) {
            log.add(new Step.Ended(id, ending));
        }
    }

    private AuthSettings settings() {
        return lasting.rules().settings();
    }

    /// The login (0) or the absolute end (1).
    private static Instant moment(Row row, int which) {
        String[] both = row.value().split("/", 2);
        return RowBytes.moment(both.length == 2 ? both[which] : "", row.expiresAt());
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
