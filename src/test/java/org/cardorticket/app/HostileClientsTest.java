package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Clients that mean no good, on real sockets, against a server with 64 MB of memory: each costs it
/// a bounded time and a bounded memory, and an honest client is answered all the while.
///
/// The server gives a request two seconds instead of ten. `-Dhostile.connections=10000` opens as
/// many connections as the contract speaks of.
@DisplayName("hostile clients")
@Tag("promise")
class HostileClientsTest {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final int MANY = Integer.getInteger("hostile.connections", 2_000);

    /// What two ends of a loopback connection may hold in their buffers, beside what is read.
    private static final long BUFFERS = 16 << 20;

    private static ServeProcess serve;
    private static String card;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);

    @BeforeAll
    static void start() {
        serve =
                new ServeProcess(
                        List.of(
                                "-Xmx64m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dsun.net.httpserver.maxReqTime=2",
                                "-Dsun.net.httpserver.maxRspTime=6"));
        serve.ignore();
        card = serve.card();
    }

    @AfterAll
    static void end() {
        serve.close();
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), serve.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads until the server hangs up, orderly or not; what it said.
    private static String untilTheEnd(Socket socket) throws IOException {
        StringBuilder said = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                said.append((char) c);
            }
        } catch (java.net.SocketException reset) {
            said.append("(reset)");
        }
        return said.toString();
    }

    /// Writes `bytes` again and again until nobody takes them any more; how many were taken.
    private static long pour(Socket socket, byte[] bytes) {
        long poured = 0;
        try {
            while (poured < 4 * BUFFERS) {
                socket.getOutputStream().write(bytes);
                poured += bytes.length;
            }
        } catch (IOException _) {
            return poured;
        }
        return poured;
    }

    private static void honestOnesAreAnswered() {
        long began = System.nanoTime();
        assertThat(serve.send("/session/me", "", "Cookie", card).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(QUICK);
    }

    /// Asks honestly as long as any of `others` is under way, and once more.
    private static void honestOnesAreAnsweredDuring(List<? extends Future<?>> others)
            throws Exception {
        do {
            honestOnesAreAnswered();
        } while (others.stream().anyMatch(each -> !each.isDone()));
        for (Future<?> each : others) {
            each.get();
        }
        honestOnesAreAnswered();
        assertThat(serve.threads()).isLessThan(100);
    }

    private void all(int count, java.util.concurrent.Callable<?> client) throws Exception {
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clients.add(threads.submit(client));
        }
        try (threads;
                beats) {
            honestOnesAreAnsweredDuring(clients);
        }
    }

    @Test
    void whoSaysNothingIsCutOff() throws Exception {
        all(
                300,
                () -> {
                    try (Socket socket = connect()) {
                        return assertThat(untilTheEnd(socket)).isIn("", "(reset)");
                    }
                });
    }

    @Test
    void whoSpellsTheHeadersOutIsCutOff() throws Exception {
        byte[] request = bytes("GET /session/me HTTP/1.1\r\nX: " + "slow ".repeat(200));
        all(
                100,
                () -> {
                    try (Socket socket = connect()) {
                        int[] next = {0};
                        Future<?> beat =
                                beats.scheduleAtFixedRate(
                                        () -> spell(socket, request, next),
                                        0,
                                        50,
                                        TimeUnit.MILLISECONDS);
                        try {
                            assertThat(untilTheEnd(socket)).doesNotContain("200");
                            return next[0];
                        } finally {
                            beat.cancel(true);
                        }
                    }
                });
    }

    private static void spell(Socket socket, byte[] text, int[] next) {
        try {
            socket.getOutputStream().write(text[next[0]++ % text.length]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aHeaderWithoutEndIsNotReadToIt() throws Exception {
        all(
                20,
                () -> {
                    try (Socket socket = connect()) {
                        socket.getOutputStream().write(bytes("GET / HTTP/1.1\r\nX: "));
                        return assertThat(pour(socket, new byte[8_192])).isLessThan(BUFFERS);
                    }
                });
    }

    @Test
    void headersWithoutEndAreNotReadToIt() throws Exception {
        all(
                20,
                () -> {
                    try (Socket socket = connect()) {
                        socket.getOutputStream().write(bytes("GET / HTTP/1.1\r\n"));
                        return assertThat(pour(socket, bytes("a: b\r\n".repeat(1_000))))
                                .isLessThan(BUFFERS);
                    }
                });
    }

    @Test
    void aRequestLineWithoutEndIsNotReadToIt() throws Exception {
        all(
                20,
                () -> {
                    try (Socket socket = connect()) {
                        return assertThat(pour(socket, bytes("GET/".repeat(2_000))))
                                .isLessThan(BUFFERS);
                    }
                });
    }

    private void bodyWithoutEnd(String framing, byte[] piece) throws Exception {
        String head =
                "POST /session/login HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n".formatted(serve.port())
                        + "Content-Type: application/json\r\n"
                        + framing
                        + "\r\n\r\n";
        all(
                20,
                () -> {
                    try (Socket socket = connect()) {
                        socket.getOutputStream().write(bytes(head));
                        return assertThat(pour(socket, piece)).isLessThan(BUFFERS);
                    }
                });
    }

    @Test
    void aBodyWithoutEndIsNotReadToIt() throws Exception {
        bodyWithoutEnd("Content-Length: 999999999999", new byte[8_192]);
    }

    @Test
    void chunksWithoutEndAreNotReadToIt() throws Exception {
        bodyWithoutEnd("Transfer-Encoding: chunked", bytes("400\r\n" + "x".repeat(1024) + "\r\n"));
    }

    @Test
    void whoAsksOnAndOnAndReadsNothingIsCutOff() throws Exception {
        byte[] request =
                bytes("GET / HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n".formatted(serve.port()));
        all(
                10,
                () -> {
                    try (Socket socket = connect()) {
                        return assertThat(pour(socket, request)).isLessThan(BUFFERS);
                    }
                });
    }

    @Test
    void whoHangsUpHalfWayIsForgotten() throws Exception {
        all(
                100,
                () -> {
                    try (Socket socket = connect()) {
                        socket.getOutputStream().write(bytes("GET /session/me HT"));
                        socket.shutdownOutput();
                        return assertThat(untilTheEnd(socket)).doesNotContain("200");
                    }
                });
    }

    @Test
    void whoHasSaidAllAndHangsUpOneWayIsAnswered() throws Exception {
        try (threads;
                beats;
                Socket socket = connect()) {
            socket.getOutputStream()
                    .write(
                            bytes(
                                    "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n"
                                            .formatted(serve.port())));
            socket.shutdownOutput();
            assertThat(untilTheEnd(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void connectionsByTheThousand() throws Exception {
        List<Socket> held = new ArrayList<>();
        try (threads;
                beats) {
            for (int i = 0; i < MANY; i++) {
                Socket socket = connect();
                held.add(socket);
                if (i % 3 == 0) {
                    socket.getOutputStream().write(bytes("GET /session/me HTTP/1.1\r\n"));
                }
                if (held.size() > 1_000) {
                    held.removeFirst().close();
                }
                if (i % 100 == 0) {
                    honestOnesAreAnswered();
                }
            }
            honestOnesAreAnswered();
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
        assertThat(serve.threads()).isLessThan(100);
    }
}
