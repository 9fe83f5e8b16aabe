package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A server for real clients on a machine whose lid is shut in the meantime: what has run out while
/// it slept has run out.
@DisplayName("a server that slept")
@Tag("promise")
@Tag("fault")
class SleptTest {

    private final AtomicReference<Instant> real = new AtomicReference<>(LessonTime.CURTAIN);
    private final HttpClient http = HttpClient.newHttpClient();
    private AuthServer server;

    @BeforeEach
    void open() throws IOException {
        LessonClock clock = LessonClock.following(real::get);
        server =
                AuthServer.start(
                        ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(4)),
                        clock,
                        Recorder.passingOn(clock, _ -> {}));
    }

    @AfterEach
    void close() {
        server.close();
        http.close();
    }

    private String logIn(Scheme scheme) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(server.base().resolve(scheme.path("/login")))
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"username":"alice","password":"wonderland"}\
                                                """))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> "Cookie: " + cookie.split(";")[0])
                .orElseGet(() -> "Authorization: Bearer " + token(answer.body()));
    }

    private static String token(String body) {
        return body.split("\"access_token\":\"")[1].split("\"")[0];
    }

    private int me(Scheme scheme, String credential) throws Exception {
        String[] header = credential.split(": ", 2);
        return http.send(
                        HttpRequest.newBuilder(server.base().resolve(scheme.path("/me")))
                                .header(header[0], header[1])
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void letsNobodyInWhoseTimeRanOutMeanwhile(Scheme scheme) throws Exception {
        String credential = logIn(scheme);
        assertThat(me(scheme, credential)).isEqualTo(200);
        real.updateAndGet(now -> now.plus(Duration.ofHours(8)));
        assertThat(me(scheme, credential)).isEqualTo(401);
        assertThat(me(scheme, logIn(scheme))).as("and whoever logs in again").isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void isNotTalkedIntoAnEarlierHour(Scheme scheme) throws Exception {
        String credential = logIn(scheme);
        real.updateAndGet(now -> now.plus(Duration.ofHours(8)));
        assertThat(me(scheme, credential)).isEqualTo(401);
        real.updateAndGet(now -> now.minus(Duration.ofHours(8)));
        assertThat(me(scheme, credential)).isEqualTo(401);
    }
}
