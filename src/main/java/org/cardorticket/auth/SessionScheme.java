package org.cardorticket.auth;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
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
/// A row's value is the moment of its absolute expiry; its own expiry slides with use and never
/// passes that.
public final class SessionScheme implements AuthScheme {

    /// The cookie's name.
    public static final String COOKIE = "sid";

    private static final Table TABLE = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}\\.[A-Za-z0-9_-]{43}");
    private static final int ID_BYTES = 16;

    private final LessonClock clock;
    private final AuthSettings settings;
    private final RandomGenerator random;
    private final Users users;
    private final RowStore store;
    private final Seal seal;
    private final Carrier carrier = new Carrier.Cookie(COOKIE);

    /// A session scheme with a new key from `random`.
    public SessionScheme(
            LessonClock clock,
            AuthSettings settings,
            RandomGenerator random,
            Users users,
            RowStore store) {
        this.clock = clock;
        this.settings = settings;
        this.random = random;
        this.users = users;
        this.store = store;
        this.seal = new Seal(random);
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
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        Instant now = clock.instant();
        Instant end = now.plus(settings.sessionAbsolute());
        Instant expiry = earlier(now.plus(settings.sessionIdle()), end);
        recorded(log).put(RowBytes.row(TABLE, id, user.name(), end.toString(), expiry));
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
        return new Grant.Baked(Carrier.issue(COOKIE, seal.seal(id), Scheme.SESSION));
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
        Optional<String> id = seal.open(attempt.credential());
        id.ifPresent(attempt::credential);
        return id.isPresent()
                ? new Outcome.Passed("HMAC-SHA256")
                : new Outcome.Failed(Reason.BAD_SIGNATURE);
    }

    private Outcome lookUp(Attempt attempt) {
        Optional<Row> row = attempt.store().find(TABLE, attempt.credential());
        Optional<User> user = row.flatMap(found -> users.find(found.user()));
        if (row.isEmpty() || user.isEmpty()) {
            return new Outcome.Failed(Reason.UNKNOWN_SESSION);
        }
        attempt.row(row.get());
        attempt.identity(new Identity(user.get().name(), user.get().roles(), attempt.credential()));
        return new Outcome.Passed(user.get().name());
    }

    private Outcome stillTime(Attempt attempt, ExchangeLog log) {
        Row row = attempt.row();
        Instant now = clock.instant();
        Instant end = absoluteEnd(row);
        if (!now.isBefore(row.expiresAt()) || !now.isBefore(end)) {
            return new Outcome.Failed(Reason.EXPIRED);
        }
        Instant expiry = earlier(now.plus(settings.sessionIdle()), end);
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
        store.ofUser(TABLE, user).forEach(row -> end(row.key(), Ending.KICKED, log));
        log.add(new Step.AccessWithdrawn(Scheme.SESSION, user, Ending.KICKED, ""));
    }

    @Override
    public void passwordChanged(Identity who, ExchangeLog log) {
        store.ofUser(TABLE, who.user()).stream()
                .filter(row -> !row.key().equals(who.credential()))
                .forEach(row -> end(row.key(), Ending.PASSWORD_CHANGED, log));
        log.add(
                new Step.AccessWithdrawn(
                        Scheme.SESSION, who.user(), Ending.PASSWORD_CHANGED, who.credential()));
    }

    /// Nothing to do: roles are read from the user's record at every request.
    @Override
    public void roleChanged(String user, ExchangeLog log) {}

    @Override
    public List<Credential> credentials(String user) {
        return store.ofUser(TABLE, user).stream().map(this::credential).toList();
    }

    @Override
    public List<Row> rows() {
        return store.rows(TABLE);
    }

    private Credential credential(Row row) {
        return new Credential(
                row.key(),
                Credential.Kind.SESSION_COOKIE,
                Scheme.SESSION,
                row.user(),
                row.key(),
                absoluteEnd(row).minus(settings.sessionAbsolute()),
                row.expiresAt());
    }

    private void end(String id, Ending ending, ExchangeLog log) {
        if (recorded(log).remove(TABLE, id).isPresent()) {
            log.add(new Step.Ended(id, ending));
        }
    }

    private RowStore recorded(ExchangeLog log) {
        return new RecordedStore(store, log);
    }

    private static Instant absoluteEnd(Row row) {
        try {
            return Instant.parse(row.value());
        } catch (DateTimeException _) {
            return row.expiresAt();
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
