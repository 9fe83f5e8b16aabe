package org.cardorticket.auth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// With somebody at the other end who says what no Redis would, on a real socket.
@DisplayName("a connection whose answers come to an end")
@Tag("promise")
class BoundedSocketTest {

    private static final int LARGEST = 10_000;

    /// Patient, because machines that run tests are busy.
    private final BoundedSocket socket = new BoundedSocket(Duration.ofMinutes(1), LARGEST);

    private final BoundedSocket hurried = new BoundedSocket(Duration.ZERO, LARGEST);
    private ServerSocket door;
    private Socket other;

    @BeforeEach
    void connect() throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.connect(door.getLocalSocketAddress());
        other = door.accept();
    }

    @AfterEach
    void close() throws IOException {
        hurried.close();
        socket.close();
        other.close();
        door.close();
    }

    private void ask() throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write("PING\r\n".getBytes(US_ASCII));
        assertThat(other.getInputStream().readNBytes(6)).asString(US_ASCII).isEqualTo("PING\r\n");
    }

    private void say(String text) throws IOException {
        other.getOutputStream().write(text.getBytes(US_ASCII));
    }

    @Test
    void whatIsAskedAndAnsweredComesThroughAtOnceOrByteByByte() throws IOException {
        InputStream in = socket.getInputStream();
        ask();
        say("+PONG\r\n:1\r\n");
        assertThat(in.readNBytes(7)).asString(US_ASCII).isEqualTo("+PONG\r\n");
        assertThat(in.read()).isEqualTo(':');
        assertThat(in.read()).isEqualTo('1');
        other.shutdownOutput();
        assertThat(in.readAllBytes()).asString(US_ASCII).isEqualTo("\r\n");
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void whatIsNoAnswerIsBrokenOff() throws IOException {
        ask();
        say("HTTP/1.1 400 Bad Request\r\n");
        InputStream in = socket.getInputStream();
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(in::read);
    }

    @Test
    void anAnswerOfAllBytesThatItMayHaveComesThroughAndOneMoreBreaksItOff() throws IOException {
        InputStream in = socket.getInputStream();
        ask();
        say("+" + "a".repeat(LARGEST));
        assertThat(in.readNBytes(LARGEST)).hasSize(LARGEST);
        assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(in::read);
    }

    @Test
    void anAnswerThatTakesTooLongIsBrokenOff() throws IOException {
        hurried.connect(door.getLocalSocketAddress());
        try (Socket slow = door.accept()) {
            slow.getOutputStream().write('+');
            InputStream in = hurried.getInputStream();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(in::read);
        }
    }

    /// Lists count together until the next question.
    @Test
    void theNextAnswerMayBeAsLongAgain() throws IOException {
        InputStream in = socket.getInputStream();
        String list = "*" + ReplyBounds.MOST_ELEMENTS + "\r\n";
        for (int i = 0; i < 3; i++) {
            ask();
            say(list);
            assertThat(in.readNBytes(list.length())).asString(US_ASCII).isEqualTo(list);
        }
        say(list);
        assertThatExceptionOfType(ProtocolException.class)
                .isThrownBy(() -> in.readNBytes(list.length()));
    }

    @Test
    void itsBytesAreCountedAnewWithEveryQuestion() throws IOException {
        InputStream in = socket.getInputStream();
        String answer = "+" + "a".repeat(LARGEST - 3) + "\r\n";
        for (int i = 0; i < 3; i++) {
            ask();
            say(answer);
            assertThat(in.readNBytes(LARGEST)).asString(US_ASCII).isEqualTo(answer);
        }
    }
}
