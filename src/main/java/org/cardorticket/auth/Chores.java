package org.cardorticket.auth;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;

/// The pieces of work that a request or a login costs, one by one, for whoever wants to measure
/// them: the very code that the schemes run, on data as they have them.
///
/// A chore fails loudly when its work does not come out as it should, so that nobody measures how
/// fast something goes wrong.
public final class Chores {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Duration LONG = Duration.ofDays(7);
    private static final Ids IDS = new Ids(new SecureRandom());

    private Chores() {}

    /// Puts `count` sessions into `store` and returns their keys; `clock` is the store's.
    public static List<String> fill(RowStore store, int count, LessonClock clock) {
        List<String> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Row row = session(clock.instant(), i);
            store.put(row);
            keys.add(row.key());
        }
        return keys;
    }

    /// Finds one of `keys` after another in `store`, as a session does at every request.
    public static Supplier<Object> lookUp(RowStore store, List<String> keys) {
        int[] next = {0};
        return () -> {
            next[0] = next[0] + 1 < keys.size() ? next[0] + 1 : 0;
            return store.find(SESSIONS, keys.get(next[0])).orElseThrow();
        };
    }

    /// Takes the rows under `keys` out of `store` again.
    public static void clear(RowStore store, List<String> keys) {
        keys.forEach(key -> store.remove(SESSIONS, key));
    }

    /// Checks the signature of a ticket, as the ticket office does at every request.
    public static Supplier<Object> check(Algorithm algorithm) {
        Ticket ticket = ticket(algorithm);
        return () -> {
            if (!ticket.key().verify(ticket.text()).passed()) {
                throw new IllegalStateException("a good ticket was refused");
            }
            return ticket;
        };
    }

    /// Compares a password with its bcrypt hash of `cost`, as every login does.
    public static Supplier<Object> password(int cost) {
        Account alice = Account.standard().getFirst();
        Users users = new Users(List.of(alice), cost);
        return () -> users.verify(alice.name(), alice.password()).orElseThrow();
    }

    /// The row of a session, as it is written at a login at `now`.
    static Row session(Instant now, int number) {
        return RowBytes.row(
                SESSIONS, IDS.next(), "user-" + number, now + "/" + now.plus(LONG), now.plus(LONG));
    }

    /// A ticket and the key that signed it.
    record Ticket(SigningKey key, String text) {}

    /// An access token of alice's, signed with a new key for `algorithm`.
    static Ticket ticket(Algorithm algorithm) {
        KeyRing keys = new KeyRing(algorithm, IDS);
        TicketOffice office = new TicketOffice(keys, new Rules(AuthSettings.standard()));
        // Some moment in the past, for which no clock is needed: signatures know no time.
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        String id = IDS.next();
        Credential access =
                new Credential(
                        id,
                        Credential.Kind.ACCESS_TOKEN,
                        Scheme.JWT,
                        "alice",
                        id,
                        now,
                        now.plus(LONG));
        return new Ticket(keys.signing(), office.access(access, List.of(Account.READER)));
    }
}
