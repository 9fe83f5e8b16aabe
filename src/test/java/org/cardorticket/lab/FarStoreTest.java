package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.RowStore;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the store at the other end of a line")
class FarStoreTest {

    private static final Table TABLE = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Instant LATER = LessonTime.parse("09:30");
    private static final int PATIENCE_MILLIS = 20_000;

    private final RowStore near = new EmbeddedStore(new LessonClock(LessonTime.CURTAIN));
    private final Leftovers before = Leftovers.since();
    private FarPost post;
    private FarStore far;

    @BeforeEach
    void open() throws IOException {
        post = FarPost.open();
        far = new FarStore(near, post.port());
    }

    @AfterEach
    void close() {
        far.close();
        post.close();
        before.gone();
    }

    private static Row row(String key, String value) {
        return new Row(TABLE, key, "alice", value, LATER, 10);
    }

    @DisplayName("is the store behind it, in everything")
    @Test
    void isTheStoreBehindIt() {
        Row first = row("a", "1");
        Row next = row("a", "2");
        assertThat(far.put(first)).isEmpty();
        assertThat(near.find(TABLE, "a")).contains(first);
        assertThat(far.find(TABLE, "a")).contains(first);
        assertThat(far.replace(next, first)).isFalse();
        assertThat(far.replace(first, next)).isTrue();
        assertThat(far.put(row("b", "3"))).isEmpty();
        assertThat(far.rows(TABLE)).containsExactly(next, row("b", "3"));
        assertThat(far.ofUser(TABLE, "bob")).isEmpty();
        assertThat(far.remove(first)).isFalse();
        assertThat(far.remove(next)).isTrue();
        assertThat(far.remove(TABLE, "b")).contains(row("b", "3"));
        assertThat(near.rows(TABLE)).isEmpty();
        assertThat(far.find(TABLE, "b")).isEqualTo(Optional.empty());
    }

    @DisplayName("costs a way there and back, whatever is asked")
    @Test
    void costsAWay() {
        Row row = row("a", "1");
        post.away(5);
        List<Runnable> all =
                List.of(
                        () -> far.put(row),
                        () -> far.find(TABLE, "a"),
                        () -> far.replace(row, row),
                        () -> far.rows(TABLE),
                        () -> far.remove(row),
                        () -> far.remove(TABLE, "a"));
        for (Runnable each : all) {
            Stopwatch since = Stopwatch.start();
            each.run();
            assertThat(since.nanos()).isGreaterThanOrEqualTo(5_000_000);
        }
    }

    @DisplayName("has one line, as long as nobody asks at the same time")
    @Test
    void hasOneLine() {
        for (int i = 0; i < 50; i++) {
            far.put(row("k" + i, "v"));
        }
        assertThat(lines()).isEqualTo(1);
    }

    private long lines() {
        return before.count("far-line");
    }

    @DisplayName("has a line for each who asks at the same time")
    @Test
    void hasALineForEach() throws Exception {
        post.away(50);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<Row>>> all =
                    IntStream.range(0, 10)
                            .mapToObj(i -> threads.submit(() -> far.put(row("k" + i, "v"))))
                            .toList();
            for (Future<Optional<Row>> each : all) {
                assertThat(each.get()).isEmpty();
            }
        }
        assertThat(near.rows(TABLE)).hasSize(10);
        assertThat(lines()).isBetween(1L, 10L);
    }

    @DisplayName("is away when its line is dead, and says so")
    @Test
    void isAway() {
        far.put(row("a", "1"));
        post.close();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> far.find(TABLE, "a"))
                    .isInstanceOf(StoreUnavailableException.class);
        }
        assertThat(near.rows(TABLE)).hasSize(1);
    }

    @DisplayName("hangs up where nobody answers, and asks nothing of the store")
    @Test
    void hangsUpWhereNobodyAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                FarStore impatient = new FarStore(near, silent.getLocalPort(), 50)) {
            assertThatThrownBy(() -> impatient.put(row("a", "1")))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(near.rows(TABLE)).isEmpty();
            try (Socket line = silent.accept()) {
                line.setSoTimeout(PATIENCE_MILLIS);
                assertThat(line.getInputStream().read()).isEqualTo(1);
                // The end of the line: the socket has been closed, and not only forgotten.
                assertThat(line.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    @DisplayName("keeps no line that comes back after it was closed")
    @Test
    void keepsNoLineAfterTheEnd() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                FarStore late = new FarStore(near, other.getLocalPort());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> late.rows(TABLE));
            try (Socket line = other.accept()) {
                line.setSoTimeout(PATIENCE_MILLIS);
                assertThat(line.getInputStream().read()).isEqualTo(1);
                late.close();
                line.getOutputStream().write(1);
                assertThat(line.getInputStream().read()).isEqualTo(-1);
            }
        }
    }
}
