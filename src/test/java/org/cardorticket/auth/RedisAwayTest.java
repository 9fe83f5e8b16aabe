package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cardorticket.FreePort;
import org.cardorticket.RealRedis;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a Redis that does not answer, or does not make sense")
@Tag("promise")
@Tag("fault")
class RedisAwayTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Row ROW =
            RowBytes.row(SESSIONS, "k", "alice", "a/b", LessonTime.parse("09:30"));

    /// Connecting, waiting for a connection and the answer, each with some air for a busy machine.
    private static final Duration BOUND = RedisLink.PATIENCE.multipliedBy(6);

    /// What a Redis says to somebody who introduces themselves.
    private static final String HELLO = "*2\r\n$5\r\nproto\r\n:2\r\n";

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);

    private static void away(ThrowingCallable question) {
        Stopwatch watch = Stopwatch.start();
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(question);
        assertThat(Duration.ofNanos(watch.nanos())).isLessThan(BOUND);
    }

    private static void everythingIsAway(RowStore store) {
        away(() -> store.find(SESSIONS, "k"));
        away(() -> store.put(ROW));
        away(() -> store.replace(ROW, ROW));
        away(() -> store.remove(SESSIONS, "k"));
        away(() -> store.remove(ROW));
        away(() -> store.rows(SESSIONS));
    }

    @Test
    void stoppedAndStartedAgain() {
        try (RealRedis redis = RealRedis.started();
                RedisStore store = new RedisStore(redis.address(), clock)) {
            store.put(ROW);
            redis.stop();
            everythingIsAway(store);
            redis.start();
            comesBack(store);
            assertThat(store.find(SESSIONS, "k")).as("a Redis without a file forgets").isEmpty();
            store.put(ROW);
            assertThat(store.find(SESSIONS, "k")).contains(ROW);
        }
    }

    @Test
    void restartedBetweenTwoQuestionsItIsNotMissed() {
        try (RealRedis redis = RealRedis.started();
                RedisStore store = new RedisStore(redis.address(), clock)) {
            store.put(ROW);
            redis.stop();
            redis.start();
            assertThat(store.find(SESSIONS, "k")).isEmpty();
            store.put(ROW);
            redis.stop();
            redis.start();
            assertThat(store.rows(SESSIONS)).isEmpty();
        }
    }

    /// Nobody sleeps here: the store is asked until it answers, which it may refuse without asking
    /// Redis for half a second.
    private static void comesBack(RowStore store) {
        Stopwatch watch = Stopwatch.start();
        while (true) {
            try {
                store.find(SESSIONS, "k");
                return;
            } catch (StoreUnavailableException _) {
                assertThat(Duration.ofNanos(watch.nanos())).isLessThan(BOUND);
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void neverThere() {
        RedisAddress nowhere = new RedisAddress("127.0.0.1", FreePort.next(), 0);
        try (RedisStore store = new RedisStore(nowhere, clock)) {
            everythingIsAway(store);
        }
    }

    @Test
    void whatListensAndNeverSpeaksHoldsNobodyUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisStore store = new RedisStore(address(silent), clock)) {
            everythingIsAway(store);
            Stopwatch watch = Stopwatch.start();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 200)
                        .forEach(_ -> threads.submit(() -> away(() -> store.find(SESSIONS, "k"))));
            }
            assertThat(Duration.ofNanos(watch.nanos())).as("no pile-up").isLessThan(BOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 400 Bad Request\r\n\r\n",
                "+OK\r\n",
                ":1\r\n",
                "$-1\r\n",
                "*-1\r\n",
                "*1\r\n$5\r\nalice\r\n",
                "*3\r\n:1\r\n:2\r\n:3\r\n",
                "*2\r\n*0\r\n*0\r\n",
                "*3\r\n$1\r\na\r\n$-1\r\n$-1\r\n",
                "-NOAUTH Authentication required.\r\n",
                "-LOADING Redis is loading the dataset in memory\r\n",
                "$99999\r\nx",
                "$2147483647\r\nx",
                "*2147483647\r\n",
                "$-7\r\n",
                "\r\n",
                "\u0000\u0001\u0002"
            })
    void whateverElseAnswersThereLetsNobodyIn(String reply) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisStore store = new RedisStore(address(other), clock)) {
            Thread.ofVirtual().start(() -> answer(other, reply));
            away(() -> store.find(SESSIONS, "k"));
        }
    }

    /// A byte now and then keeps every timeout of a single read from running out.
    @Test
    void whatDripsIsGivenUp() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisStore store = new RedisStore(address(other), clock)) {
            Thread.ofVirtual()
                    .start(() ->
                            converse(
                                    other,
                                    out -> {
                                        out.write("$99999\r\n".getBytes(StandardCharsets.UTF_8));
                                        while (!over.await(20, TimeUnit.MILLISECONDS)) {
                                            out.write('x');
                                        }
                                    }));
            away(() -> store.find(SESSIONS, "k"));
        } finally {
            over.countDown();
        }
    }

    /// As fast as it can, a line that has no end: what has been heard must not fill the memory.
    @Test
    void whatNeverEndsIsGivenUp() throws Exception {
        byte[] much = "x".repeat(65_536).getBytes(StandardCharsets.UTF_8);
        long[] said = new long[1];
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisStore store = new RedisStore(address(other), clock)) {
            Thread told =
                    Thread.ofVirtual()
                            .start(() ->
                                    converse(
                                            other,
                                            out -> {
                                                out.write('+');
                                                while (true) {
                                                    out.write(much);
                                                    said[0] += much.length;
                                                }
                                            }));
            away(() -> store.find(SESSIONS, "k"));
            other.close();
            told.join();
        }
        // What the system holds on its way has been said, too, but never heard.
        assertThat(said[0]).isLessThan(2 * BoundedSocket.LARGEST);
    }

    @Test
    void whoeverAlwaysHasMoreKeysIsGivenUp() throws Exception {
        String more = "*2\r\n$1\r\n7\r\n*1\r\n$1\r\nk\r\n";
        try (ServerSocket other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RedisStore store = new RedisStore(address(other), clock)) {
            Thread.ofVirtual()
                    .start(() -> answer(other, asked -> asked.contains("SCAN") ? more : HELLO));
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.rows(SESSIONS));
        }
    }

    private interface Speech {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    /// Waits for a first word from everybody, and then speaks as long as it likes.
    private static void converse(ServerSocket server, Speech speech) {
        byte[] heard = new byte[8192];
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (socket.getInputStream().read(heard) > 0) {
                    speech.to(socket.getOutputStream());
                }
            } catch (IOException | InterruptedException _) {
                // The other side has had enough; the next one is welcome.
            }
        }
    }

    private static RedisAddress address(ServerSocket socket) {
        return new RedisAddress("127.0.0.1", socket.getLocalPort(), 0);
    }

    /// Gives everybody the same reply, whatever they say.
    private static void answer(ServerSocket server, String reply) {
        answer(server, _ -> reply);
    }

    private static void answer(ServerSocket server, UnaryOperator<String> reply) {
        byte[] heard = new byte[8192];
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                for (int n = in.read(heard); n > 0; n = in.read(heard)) {
                    String asked = new String(heard, 0, n, StandardCharsets.UTF_8);
                    byte[] said = reply.apply(asked).getBytes(StandardCharsets.UTF_8);
                    socket.getOutputStream().write(said);
                }
            } catch (IOException _) {
                // The other side has had enough; the next one is welcome.
            }
        }
    }
}
