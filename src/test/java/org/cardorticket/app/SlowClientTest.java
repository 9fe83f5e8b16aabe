package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The limits are those of the program, only shorter, so that nobody has to wait for them.
@DisplayName("clients that are slow, silent, endless or many")
class SlowClientTest {

    private static final int CROWD = 80;
    private static final int PATIENCE = 30_000;

    /// `-Dconnections=10000` for the whole crowd.
    private static final int CONNECTIONS = Integer.getInteger("connections", 150);

    private final ServeProcess serve =
            new ServeProcess(
                    List.of(
                            "-Xmx96m",
                            "-Dsun.net.httpserver.maxReqTime=2",
                            "-Dsun.net.httpserver.idleInterval=2"),
                    "--lang",
                    "en");
    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        serve.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), serve.base().getPort());
        socket.setSoTimeout(PATIENCE);
        sockets.add(socket);
        return socket;
    }

    private void honestOnesAreAnswered() {
        assertThat(serve.send("/healthz", "").statusCode()).isEqualTo(200);
        assertThat(serve.send("/session/books", "").statusCode()).isEqualTo(401);
    }

    /// Reads until the server hangs up, which it must do in time.
    private static void isCutOff(Socket socket) throws IOException {
        byte[] some = new byte[512];
        try {
            int read = socket.getInputStream().read(some);
            while (read >= 0) {
                read = socket.getInputStream().read(some);
            }
        } catch (SocketException _) {
            // Reset is cut off, too.
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET /session/books HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ",
                "POST /session/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type:"
                        + " application/json\r\nContent-Length: 50\r\n\r\n{"
            })
    void whoBeginsAndDoesNotGoOnIsCutOff(String beginning) throws IOException {
        for (int i = 0; i < CROWD; i++) {
            connect().getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        }
        honestOnesAreAnswered();
        assertThat(serve.threads()).isLessThan(100);
        for (Socket socket : List.copyOf(sockets)) {
            isCutOff(socket);
        }
        honestOnesAreAnswered();
    }

    @Test
    void whoConnectsAndSaysNothingCostsNoThread() throws IOException {
        for (int i = 0; i < CROWD; i++) {
            connect();
        }
        honestOnesAreAnswered();
        assertThat(serve.threads()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: x\r\nX: ",
                "POST /session/login HTTP/1.1\r\nHost: x\r\nContent-Length:"
                        + " 999999999999\r\n\r\n"
            })
    void whoNeverEndsIsCutOffAfterALimitedNumberOfBytes(String beginning) throws IOException {
        Socket socket = connect();
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        byte[] more = "a".repeat(8_192).getBytes(StandardCharsets.US_ASCII);
        long sent = 0;
        try {
            while (sent < 200_000_000L) {
                socket.getOutputStream().write(more);
                sent += more.length;
            }
        } catch (SocketException _) {
            // That is what is expected.
        }
        assertThat(sent).isLessThan(100_000_000L);
        honestOnesAreAnswered();
    }

    @Test
    void thousandsOfConnectionsComeAndGo() throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), serve.base().getPort())) {
                socket.getOutputStream()
                        .write("GET /healthz HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        honestOnesAreAnswered();
        assertThat(serve.threads()).isLessThan(100);
    }
}
