package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("the port of a server that is down")
@Tag("fault")
class KeptPortTest {

    private final Curl curl = new Curl();
    private final int port = curl.server.base().getPort();

    /// Whoever asks for any free port is asked for no more than this.
    private void take() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.setReuseAddress(false);
            other.bind(Listener.loopback(port));
        }
    }

    @Test
    void isGivenToNobodyElse() throws IOException {
        curl.server.goDown();
        assertThatThrownBy(this::take).isInstanceOf(BindException.class);
        curl.server.close();
        take();
    }

    @Test
    void refusesWhoeverCalls() {
        curl.server.goDown();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close())
                .isInstanceOf(ConnectException.class);
        curl.server.close();
    }

    @Test
    void isItsOwnAgainAfterwards() throws IOException {
        for (int times = 0; times < 3; times++) {
            curl.server.goDown();
            curl.server.comeUp();
            assertThat(curl.get("/healthz").status()).isEqualTo(200);
        }
        assertThat(curl.server.base().getPort()).isEqualTo(port);
        curl.server.close();
    }

    @Test
    void thatSomebodyHasTakenAllTheSameIsOnlyNotKept() {
        assertThat(KeptPort.of(port)).isEmpty();
        assertThat(curl.get("/healthz").status()).isEqualTo(200);
        curl.server.close();
    }
}
