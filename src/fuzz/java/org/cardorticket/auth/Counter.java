package org.cardorticket.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.cardorticket.wire.Request;

/// Where credentials are issued before the fuzzing begins, and asked for while it goes on: the real
/// gates, keys and rows, at a moment that does not pass.
///
/// Its secrets come from the same seed in every process, so that seeds that the driver has written
/// are good in the process that fuzzes, and a finding in the next one.
public final class Counter {

    /// What was handed out at the counter of `scheme`.
    ///
    /// @param refresh whether it buys, and opens nothing
    public record Issued(Scheme scheme, String text, boolean refresh) {}

    final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    final Lasting lasting =
            Lasting.create(
                    AuthSettings.standard().withBcryptCost(4), Account.standard(), new Random(1));
    private final List<Issued> issued = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// A counter at which Alice has logged in at every scheme.
    public Counter() {
        EmbeddedStore store = new EmbeddedStore(clock);
        Auth auth = new Auth(lasting, clock, store);
        for (Scheme scheme : Scheme.values()) {
            issue(auth, scheme, "alice");
        }
        keep(store);
    }

    /// Has `user` log in where tickets are signed with `algorithm`. Only HS256 gives the same tickets
    /// in every process, and an allowlist has room for only one of each user's.
    void issueWith(Algorithm algorithm, String user) {
        lasting.keys().rotate(algorithm);
        EmbeddedStore store = new EmbeddedStore(clock);
        Auth auth = new Auth(lasting, clock, store);
        for (Scheme scheme : Scheme.values()) {
            if (!scheme.isCard()) {
                issue(auth, scheme, user);
            }
        }
        keep(store);
    }

    private void issue(Auth auth, Scheme scheme, String name) {
        User user = auth.users().find(name).orElseThrow();
        switch (auth.scheme(scheme).logIn(user, ExchangeLog.silent())) {
            case Grant.Baked(var cookie) -> issued.add(new Issued(scheme, cookie.value(), false));
            case Grant.Token token -> {
                issued.add(new Issued(scheme, token.accessToken(), false));
                token.refreshToken().ifPresent(text -> issued.add(new Issued(scheme, text, true)));
            }
        }
    }

    private void keep(EmbeddedStore store) {
        for (Scheme scheme : Scheme.values()) {
            for (Table.Kind kind : Table.Kind.values()) {
                rows.addAll(store.rows(new Table(scheme, kind)));
            }
        }
    }

    /// Everything that was handed out.
    public List<Issued> issued() {
        return List.copyOf(issued);
    }

    /// What the server remembers of it.
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /// What opens something at `scheme`.
    public List<String> openers(Scheme scheme) {
        return issued.stream()
                .filter(each -> each.scheme() == scheme && !each.refresh())
                .map(Issued::text)
                .toList();
    }

    /// A server's memory as it was when everything had been issued: what one input has done to it
    /// is nothing to the next one.
    public Auth fresh() {
        EmbeddedStore store = new EmbeddedStore(clock);
        rows.forEach(store::put);
        return new Auth(lasting, clock, store);
    }

    /// Why `request` is not let in at `scheme`, or nothing.
    static Optional<Reason> refusal(Auth auth, Scheme scheme, Request request) {
        Attempt attempt = new Attempt(request, auth.room().recorded(ExchangeLog.silent()));
        return Check.run(
                auth.scheme(scheme).checks(ExchangeLog.silent()), attempt, ExchangeLog.silent());
    }

    /// The header in which a credential of `scheme` travels, up to the credential.
    static String header(Scheme scheme) {
        return switch (scheme) {
            case SESSION -> "sid=";
            case JWT_COOKIE -> "ticket=";
            default -> "Bearer ";
        };
    }
}
