package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.cardorticket.wire.Request;

/// Rows as somebody with `redis-cli` may have left them, in the place of every row there was:
/// whatever they say is somebody known, or nobody; a denied ticket stays denied, and no list, kick
/// or refresh stumbles over them.
///
/// Three lines: user, value, expiry.
public final class RowFuzz {

    private static final Counter COUNTER = new Counter();
    private static final Table DENIED = new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED);
    private static final String DENIED_ID =
            Json.text(
                    TicketForm.read(COUNTER.openers(Scheme.JWT_DENYLIST).getFirst())
                            .orElseThrow()
                            .claims(),
                    "jti");

    private RowFuzz() {}

    static List<byte[]> seeds() {
        return COUNTER.rows().stream()
                .map(row -> row.user() + "\n" + row.value() + "\n" + row.expiresAt())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerInitialize() {
        // What is slow only the first time must not look like an input that is slow.
        seeds().forEach(RowFuzz::fuzzerTestOneInput);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", 3);
        if (lines.length < 3) {
            return;
        }
        List<String> reply = List.of(lines);
        EmbeddedStore store = new EmbeddedStore(COUNTER.clock);
        for (Row row : COUNTER.rows()) {
            RedisRow.read(row.table(), row.key(), reply).ifPresent(store::put);
        }
        Optional<Row> denied = RedisRow.read(DENIED, DENIED_ID, reply);
        denied.ifPresent(store::put);
        Auth auth = new Auth(COUNTER.lasting, COUNTER.clock, store);
        for (Counter.Issued each : COUNTER.issued()) {
            present(auth, each, lines[0], !store.rows(DENIED).isEmpty());
        }
        for (Scheme scheme : Scheme.values()) {
            auth.scheme(scheme).credentials(lines[0]);
            auth.scheme(scheme).kick("alice", ExchangeLog.silent());
            auth.scheme(scheme).kick(lines[0], ExchangeLog.silent());
        }
    }

    private static void present(Auth auth, Counter.Issued each, String user, boolean denied) {
        ExchangeLog log = ExchangeLog.silent();
        Scheme scheme = each.scheme();
        Request request =
                Request.of("GET", scheme.path("/me"))
                        .with(
                                scheme.inCookie() ? "Cookie" : "Authorization",
                                Counter.header(scheme) + each.text());
        Attempt attempt = new Attempt(request, auth.room().recorded(log));
        if (each.refresh()) {
            attempt.present(each.text());
            auth.scheme(scheme).refreshing().orElseThrow().refresh(attempt, log);
            return;
        }
        if (Check.run(auth.scheme(scheme).checks(log), attempt, log).isPresent()) {
            return;
        }
        String who = attempt.identity().orElseThrow().user();
        String due = scheme == Scheme.SESSION ? user : "alice";
        boolean known = auth.users().find(who).isPresent();
        if (!known || !who.equals(due) || scheme == Scheme.JWT_DENYLIST && denied) {
            throw new AssertionError(who + " let in at " + scheme);
        }
    }
}
