package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("bad requests get one clear refusal, and nothing honest is lost")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("promise")
class ProtocolTest {

    private final Curl curl = new Curl();
    private final String card = curl.card("alice", "wonderland");
    private final String ticket = curl.ticket("alice", "wonderland");

    @AfterEach
    void everyHonestCredentialStillWorks() {
        assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
        assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
    }

    @AfterAll
    void close() {
        curl.close();
    }

    @Test
    void healthIsAnsweredToAnybody() {
        assertThat(curl.get("/healthz").status()).isEqualTo(200);
        assertThat(curl.get("/healthz").body()).isEqualTo("ok\n");
    }

    @Test
    void isCalledOnLoopbackAndNowhereElse() throws IOException {
        URI base = curl.server.base();
        assertThat(InetAddress.getByName(base.getHost()).isLoopbackAddress()).isTrue();
        // Whoever listened everywhere would listen at this address of the same machine, too.
        InetAddress other = InetAddress.getByName("127.0.0.2");
        assertThatIOException().isThrownBy(() -> new Socket(other, base.getPort()).close());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing", "/session", "/session/", "/session/nothing", "/session/me/",
                "//session/me", "/SESSION/me", "/session/%6de", "/session/../jwt/me", "/jwtx/me",
                "/session//me"
            })
    void pathsThatAreNotThere(String path) {
        Curl.Answer answer = curl.get(path, card);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.reason()).isEqualTo("not_found");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /session/me, 'GET, HEAD'",
        "DELETE, /session/login, POST",
        "PUT, /jwt/books, 'GET, HEAD'",
        "OPTIONS, /jwt/login, POST",
        "get, /jwt/me, 'GET, HEAD'",
        "HEAD, /jwt/login, POST",
        "TRACE, /healthz, 'GET, HEAD'"
    })
    void methodsThatAreNotAllowed(String method, String path, String allow) {
        Curl.Answer answer = curl.send(method, path, Optional.empty());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains(allow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{} {}",
                "{\"username\":\"alice\"}",
                "{\"username\":1,\"password\":\"wonderland\"}",
                "{\"username\":null,\"password\":\"wonderland\"}",
                "{\"username\":\"alice\",\"password\":[\"wonderland\"]}",
                "{\"username\":\"alice\",\"username\":\"bob\",\"password\":\"wonderland\"}",
                "{\"username\":\"alice\",\"password\":\"wonderland\",\"admin\":true}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "{\"username\":\"alice\",\"password\":\"wonderland\"}x",
                "{'username':'alice','password':'wonderland'}"
            })
    void bodiesThatAreNotWhatIsExpected(String body) {
        for (String prefix : new String[] {"/session", "/jwt"}) {
            Curl.Answer answer = curl.post(prefix + "/login", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.reason()).isEqualTo("bad_body");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aBodyWithoutALength() {
        Curl.Answer answer =
                curl.raw(
                        "POST /jwt/login HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                                .formatted(curl.host()));
        assertThat(answer.status()).isEqualTo(411);
    }

    @Test
    void aBodyOfMoreThanEightKibibytes() {
        String long1 = "{\"username\":\"" + "a".repeat(9000) + "\",\"password\":\"x\"}";
        assertThat(curl.post("/jwt/login", long1).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/jsonx",
                "application/x-www-form-urlencoded",
                "",
                "application/json; charset=latin1"
            })
    void aBodyThatIsNotDeclaredAsJson(String type) {
        String body = "{\"username\":\"alice\",\"password\":\"wonderland\"}";
        Curl.Answer answer =
                curl.raw(
                        ("POST /session/login HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\n"
                                        + "Content-Length: %d\r\nConnection: close\r\n\r\n%s")
                                .formatted(curl.host(), type, body.length(), body));
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "127.0.0.1", "127.0.0.1:1", "localhost.example.org:80"})
    void aHostThatIsNotThisServers(String host) {
        Curl.Answer answer =
                curl.raw(
                        ("GET /session/me HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\n\r\n")
                                .formatted(host, card));
        assertThat(answer.status()).isEqualTo(421);
    }

    @Test
    void bothNamesOfLoopbackAreThisServers() {
        String name = "localhost:" + curl.server.base().getPort();
        Curl.Answer answer =
                curl.raw(
                        ("GET /session/me HTTP/1.1\r\nHost: %s\r\n%s\r\nConnection: close\r\n\r\n")
                                .formatted(name, card));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void headersOfMoreThanSixteenKibibytes() {
        Curl.Answer answer = curl.get("/session/me", card, "X-Filler: " + "x".repeat(17_000));
        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void nothingThatWasSentComesBack() {
        String marker = "s3ntinel";
        for (Curl.Answer answer :
                new Curl.Answer[] {
                    curl.get("/" + marker),
                    curl.get("/jwt/me", "Authorization: Bearer " + marker),
                    curl.logIn("/jwt", marker, marker),
                    curl.post("/jwt/login", "{\"" + marker)
                }) {
            assertThat(answer.body() + answer.headers()).doesNotContain(marker);
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void aTraceparentThatNobodyExpectsIsJustAHeader() {
        String forged = "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01";
        assertThat(curl.get("/session/me", card, forged).status()).isEqualTo(200);
    }
}
