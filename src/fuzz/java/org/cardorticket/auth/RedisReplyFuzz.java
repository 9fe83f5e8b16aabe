package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cardorticket.fuzz.Parrot;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.cardorticket.wire.Request;

/// Whatever may answer at the address of the Redis: a session is somebody's only by a row that
/// stands in the answer, and a ticket is not denied only where the answer says that nothing is
/// there.
public final class RedisReplyFuzz {

    private static final Counter COUNTER = new Counter();
    private static final Parrot PARROT = Parrot.open();
    private static final RedisAddress ADDRESS = new RedisAddress("127.0.0.1", PARROT.port(), 0);
    private static final Request SESSION = request(Scheme.SESSION, "Cookie");
    private static final Request DENYLIST = request(Scheme.JWT_DENYLIST, "Authorization");

    private static final List<String> USERS =
            Account.standard().stream().map(Account::name).toList();

    private RedisReplyFuzz() {}

    static List<byte[]> seeds() {
        String row =
                "*3\r\n$5\r\nalice\r\n$41\r\n2026-03-02T09:00:00Z/2026-03-02T21:00:00Z\r\n"
                        + "$20\r\n2026-03-02T09:30:00Z\r\n";
        return List.of(
                        row,
                        row + ":1\r\n",
                        row.replace("09:30", "09:10") + ":1\r\n",
                        "*0\r\n",
                        "*1\r\n$7\r\nrubbish\r\n",
                        ":1\r\n",
                        "+OK\r\n",
                        "-LOADING no\r\n",
                        "$-1\r\n",
                        "*-1\r\n",
                        "*2\r\n$1\r\n0\r\n*1\r\n$1\r\na\r\n")
                .stream()
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static Request request(Scheme scheme, String header) {
        return Request.of("GET", scheme.path("/me"))
                .with(header, Counter.header(scheme) + COUNTER.openers(scheme).getFirst());
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        PARROT.says(input);
        String said = new String(input, StandardCharsets.UTF_8);
        if (letIn(Scheme.SESSION, SESSION) && USERS.stream().noneMatch(said::contains)) {
            throw new AssertionError("a session by: " + said);
        }
        // A row that is over is as good as none.
        boolean nothing = said.matches("(?s)\\*[-0]*\\r\\n.*") || said.contains("Z");
        if (letIn(Scheme.JWT_DENYLIST, DENYLIST) && !nothing) {
            throw new AssertionError("not denied by: " + said);
        }
        // A new link each time, because one that has failed rests for a while.
        try (RedisStore store = new RedisStore(ADDRESS, COUNTER.clock)) {
            store.rows(new Table(Scheme.SESSION, Table.Kind.SESSIONS));
        } catch (StoreUnavailableException away) {
            if (away.getMessage() == null) {
                throw new AssertionError("without a reason", away);
            }
        }
    }

    private static boolean letIn(Scheme scheme, Request request) {
        try (RedisStore store = new RedisStore(ADDRESS, COUNTER.clock)) {
            Auth auth = new Auth(COUNTER.lasting, COUNTER.clock, store);
            return Counter.refusal(auth, scheme, request).isEmpty();
        }
    }
}
