package org.cardorticket.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.RedisAddress;
import org.cardorticket.auth.RedisStore;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Something at the address of the Redis that is none, or means no good: what it says is a row that
/// is one, no row, or a store that is away. It is never anybody's session.
@DisplayName("spoiled answers of a Redis")
@Tag("promise")
@Tag("fault")
class RedisFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.answers", 25);
    private static final Duration PATIENCE = Duration.ofSeconds(60 + RUNS * 3L);
    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);

    private static final String HELLO = "*2\r\n$5\r\nproto\r\n:2\r\n";

    private static final List<String> ANSWERS =
            List.of(
                    // A row that ran out long ago, and none at all: what a Redis may say.
                    "*3\r\n$5\r\nalice\r\n$1\r\n-\r\n$20\r\n2026-01-01T00:00:00Z\r\n",
                    "*0\r\n",
                    "*0\r\n",
                    "*4\r\n$5\r\nalice\r\n$1\r\n0\r\n$1\r\n0\r\n$1\r\n0\r\n",
                    "*2\r\n$4\r\nuser\r\n$5\r\nadmin\r\n",
                    "$5\r\nalice\r\n",
                    ":1\r\n",
                    "+OK\r\n",
                    "-ERR no\r\n",
                    "-LOADING\r\n",
                    "$-1\r\n",
                    "*-1\r\n",
                    "*0\r\n",
                    "*2147483647\r\n",
                    "$2147483647\r\n",
                    "*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n",
                    "*1\r\n".repeat(100_000),
                    "HTTP/1.1 400 Bad Request\r\n\r\n");

    private final Sown sown = new Sown(Sown.SEED);

    @Test
    void areNobodysSession() throws IOException {
        try (ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> welcome(door));
            int[] away = new int[1];
            assertTimeoutPreemptively(PATIENCE, () -> ask(door.getLocalPort(), away));
            System.out.printf(
                    "%,d spoiled answers of a Redis, seed %d: %,d times away, %,d times no row, never a session%n",
                    RUNS, Sown.SEED, away[0], RUNS - away[0]);
        }
    }

    private void ask(int port, int[] away) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        for (int i = 0; i < RUNS; i++) {
            // A new link each time, because one that has failed rests for a while.
            try (RedisStore store = new RedisStore(new RedisAddress("127.0.0.1", port, 0), clock)) {
                Optional<Row> row = store.find(SESSIONS, "0123456789abcdef0123456789abcdef");
                assertThat(row).as("seed " + Sown.SEED).isEmpty();
            } catch (StoreUnavailableException _) {
                away[0]++;
            }
        }
    }

    private void welcome(ServerSocket door) {
        while (true) {
            try (Socket line = door.accept()) {
                line.setSoTimeout(2_000);
                InputStream in = line.getInputStream();
                byte[] asked = new byte[8_192];
                for (int n = in.read(asked); n > 0; n = in.read(asked)) {
                    boolean hello =
                            new String(asked, 0, n, StandardCharsets.ISO_8859_1).contains("HELLO");
                    if (hello && sown.chance(80)) {
                        // Polite at first: what matters is what it says of a row.
                        line.getOutputStream().write(HELLO.getBytes(StandardCharsets.UTF_8));
                        continue;
                    }
                    String answer = sown.one(ANSWERS);
                    String said = sown.chance(60) ? sown.spoiled(answer) : answer;
                    line.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
                    if (sown.chance(40)) {
                        break;
                    }
                }
            } catch (IOException _) {
                if (door.isClosed()) {
                    return;
                }
            }
        }
    }
}
