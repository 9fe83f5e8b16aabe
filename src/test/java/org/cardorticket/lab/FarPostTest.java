package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.Stopwatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the far post")
class FarPostTest {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int OFTEN = 300;

    /// A line to `post` that does not wait for ever.
    static Socket line(FarPost post) throws IOException {
        Socket line = new Socket(InetAddress.getLoopbackAddress(), post.port());
        line.setSoTimeout(PATIENCE_MILLIS);
        return line;
    }

    /// Reads what must be the end, in whatever way a line ends.
    private static boolean ended(Socket line) {
        try {
            return line.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /// Whether whoever comes now finds the door shut, or is hung up on: it shuts a moment later
    /// than it is told to, while somebody still stands in it.
    private static boolean turnedAway(FarPost post) throws IOException {
        try (Socket late = line(post)) {
            return ended(late);
        } catch (ConnectException _) {
            return true;
        }
    }

    @DisplayName("sends every byte back, in its order")
    @Test
    void sendsEveryByteBack() throws IOException {
        try (FarPost post = FarPost.open();
                Socket line = line(post)) {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            line.getOutputStream().write(all);
            assertThat(line.getInputStream().readNBytes(all.length)).isEqualTo(all);
        }
    }

    @DisplayName("answers no sooner than the way there and back takes")
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 20})
    void answersNoSooner(double millis) throws IOException {
        try (FarPost post = FarPost.open();
                Socket line = line(post)) {
            post.away(millis);
            for (int i = 0; i < 5; i++) {
                Stopwatch since = Stopwatch.start();
                line.getOutputStream().write(i);
                assertThat(line.getInputStream().read()).isEqualTo(i);
                // Only this bound is certain: a machine may always be slower.
                assertThat(since.nanos()).isGreaterThanOrEqualTo((long) (millis * 1e6));
            }
        }
    }

    @DisplayName("hangs up on everybody, and is gone")
    @Test
    void hangsUpOnEverybody() throws IOException {
        Leftovers before = Leftovers.since();
        List<Socket> lines = new ArrayList<>();
        FarPost post = FarPost.open();
        for (int i = 0; i < 20; i++) {
            Socket line = line(post);
            lines.add(line);
            line.getOutputStream().write(i);
            assertThat(line.getInputStream().read()).isEqualTo(i);
        }
        post.close();
        for (Socket line : lines) {
            assertThat(ended(line)).isTrue();
            line.close();
        }
        assertThat(turnedAway(post)).isTrue();
        before.gone();
    }

    @DisplayName("hangs up on whoever is just coming in as well")
    @Test
    void hangsUpOnWhoeverIsJustComingIn() throws Exception {
        Leftovers before = Leftovers.since();
        for (int i = 0; i < OFTEN; i++) {
            FarPost post = FarPost.open();
            try (Socket first = line(post);
                    Socket second = line(post)) {
                post.close();
                assertThat(ended(first)).as("line of round %d", i).isTrue();
                assertThat(ended(second)).as("second line of round %d", i).isTrue();
            } finally {
                post.close();
            }
        }
        before.gone();
    }

    @DisplayName("lets go of whoever hangs up first")
    @Test
    void letsGo() throws IOException {
        try (FarPost post = FarPost.open()) {
            Leftovers before = Leftovers.since();
            for (int i = 0; i < 20; i++) {
                try (Socket line = line(post)) {
                    line.getOutputStream().write(i);
                    assertThat(line.getInputStream().read()).isEqualTo(i);
                }
            }
            before.gone();
        }
    }
}
