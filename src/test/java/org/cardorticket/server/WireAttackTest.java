package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that no honest client sends: requests that two readers would read differently (RFC 9112
/// §11), addresses that pretend to be others, headers that hide something. None opens a gate, none
/// costs an honest client anything, none is answered with 500.
@DisplayName("hostile bytes")
@Tag("promise")
class WireAttackTest {

    private static final String FORM = "Content-Type: application/json\r\n";

    private final Curl curl = new Curl();
    private final String card = curl.card("alice", "wonderland");
    private final String ticket = curl.ticket("alice", "wonderland");

    @AfterEach
    void close() {
        curl.close();
    }

    private void honestOnesGoOn() {
        assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
        assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
    }

    /// The status of the answer to `bytes`, or nothing when the server only hung up.
    private Optional<Integer> status(String bytes) {
        try {
            return Optional.of(curl.raw(bytes).status());
        } catch (StringIndexOutOfBoundsException _) {
            return Optional.empty();
        } catch (java.io.UncheckedIOException reset) {
            assertThat(reset).hasRootCauseInstanceOf(java.net.SocketException.class);
            return Optional.empty();
        }
    }

    private void refused(String bytes) {
        Optional<Integer> status = status(bytes);
        // 501 is what RFC 9112 §6.1 asks for where a transfer coding is not known.
        status.ifPresent(each -> assertThat(each == 501 ? 400 : each).isBetween(400, 499));
        honestOnesGoOn();
    }

    private String request(String line, String headers) {
        return line + "\r\nHost: " + curl.host() + "\r\n" + headers + "Connection: close\r\n\r\n";
    }

    static List<String> smuggled() {
        return List.of(
                "Content-Length: 5\r\nContent-Length: 2\r\n",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: gzip\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: +2\r\n",
                "Content-Length: 0x2\r\n",
                "Content-Length: 2, 2\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Content-Length: two\r\n");
    }

    @ParameterizedTest
    @MethodSource("smuggled")
    void aLengthThatTwoReadersWouldReadDifferently(String headers) {
        refused(request("POST /session/login HTTP/1.1", FORM + headers) + "{}");
    }

    @Test
    void twoHosts() {
        refused(request("GET /healthz HTTP/1.1", "Host: elsewhere.example\r\n"));
    }

    @Test
    void noHost() {
        refused("GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET //session/me HTTP/1.1
                    GET /session//me HTTP/1.1
                    GET /session/./me HTTP/1.1
                    GET /x/../session/me HTTP/1.1
                    GET /jwt/../session/me HTTP/1.1
                    GET /%73ession/me HTTP/1.1
                    GET /session%2fme HTTP/1.1
                    GET /session/%2e%2e/me HTTP/1.1
                    GET /session;a=b/me HTTP/1.1
                    GET /session/me;a=b HTTP/1.1
                    GET /session/me/ HTTP/1.1
                    GET /SESSION/me HTTP/1.1
                    GET /session/me%00 HTTP/1.1
                    GET /session\\me HTTP/1.1
                    GET * HTTP/1.1
                    GET http://elsewhere.example/session/me HTTP/1.1
                    get /session/me HTTP/1.1
                    POST /session/me HTTP/1.1
                    TRACE /session/me HTTP/1.1
                    CONNECT elsewhere.example:443 HTTP/1.1
                    GET /session/me
                    GET  /session/me  HTTP/1.1
                    GET /session/me HTTP/9.9
                    GET /session/me HTTP/1.1 x
                    """)
    void anAddressOrALineThatOnlyLooksLikeOurs(String line) {
        refused(request(line, card + "\r\n"));
    }

    static List<String> folded() {
        return List.of(
                "Authorization : Bearer x\r\n",
                " Authorization: Bearer x\r\n",
                "Authorization: Bearer\r\n x\r\n",
                "Auth\0orization: Bearer x\r\n",
                "no colon at all\r\n",
                ": no name\r\n");
    }

    @ParameterizedTest
    @MethodSource("folded")
    void headersThatAreNone(String headers) {
        refused(request("GET /jwt/me HTTP/1.1", headers));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bearer
                    Bearer TOKEN, Bearer TOKEN
                    Bearer TOKEN TOKEN
                    Bearer "TOKEN"
                    Bearer token=TOKEN
                    Basic TOKEN
                    DPoP TOKEN
                    BearerTOKEN
                    TOKEN
                    Bearer Bearer TOKEN
                    """)
    void aGoodTicketThatIsNotHandedOverAsRfc6750Says(String value) {
        String token = ticket.substring("Authorization: Bearer ".length());
        Caller.Answer answer =
                curl.get("/jwt/me", "Authorization: " + value.replace("TOKEN", token));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain(token);
        honestOnesGoOn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cookie: sid="VALUE"
                    Cookie: SID=VALUE
                    Cookie: sid=VALUE.
                    Cookie: sid=.VALUE
                    Cookie: sid=VALUE%20
                    Cookie: sid=VALUE,VALUE
                    Cookie: sid VALUE
                    Cookie: =VALUE
                    Cookie: xsid=VALUE
                    Set-Cookie: sid=VALUE
                    X-Session-Id: VALUE
                    """)
    void aGoodCardThatIsNotHandedOverAsABrowserDoes(String line) {
        String value = card.substring("Cookie: sid=".length());
        Caller.Answer answer = curl.get("/session/me", line.replace("VALUE", value));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain(value);
        honestOnesGoOn();
    }

    @Test
    void theSameCardTwiceIsTwoCards() {
        String value = card.substring("Cookie: sid=".length());
        for (String line :
                List.of("Cookie: sid=" + value + "; sid=" + value, card + "\r\n" + card)) {
            assertThat(curl.get("/session/me", line).status()).isEqualTo(400);
        }
        honestOnesGoOn();
    }

    @Test
    void nobodyBecomesSomebodyElseByNamingHim() {
        for (String line :
                List.of(
                        "X-User: admin",
                        "X-Forwarded-User: admin",
                        "X-Original-URL: /session/me")) {
            assertThat(curl.get("/session/me", card, line).json().path("sub").asText())
                    .isEqualTo("alice");
        }
        assertThat(
                        curl.get("/session/me?sub=admin&username=admin", card)
                                .json()
                                .path("sub")
                                .asText())
                .isEqualTo("alice");
        assertThat(curl.post("/session/admin/kick", "{\"username\":\"alice\"}", card).status())
                .isEqualTo(403);
        honestOnesGoOn();
    }
}
