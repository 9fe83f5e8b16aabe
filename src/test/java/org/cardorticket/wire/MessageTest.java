package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    private final Request request =
            Request.of("GET", "/jwt/books?page=2")
                    .with("Host", "localhost")
                    .with("Authorization", "Bearer x");

    @Test
    void aRequestReadsAsOnTheWire() {
        assertThat(request.text())
                .isEqualTo(
                        "GET /jwt/books?page=2 HTTP/1.1\r\nHost: localhost\r\n"
                                + "Authorization: Bearer x\r\n\r\n");
        assertThat(request.path()).isEqualTo("/jwt/books");
    }

    @Test
    void aResponseReadsAsOnTheWire() {
        Response response = Response.of(401).withBody("application/json", "{}");
        assertThat(response.text())
                .isEqualTo("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{}");
        assertThat(Response.of(299).startLine()).isEqualTo("HTTP/1.1 299");
    }

    @Test
    void bytesAreCountedInUtf8() {
        assertThat(Response.of(200).withBody("text/plain", "票").bytes())
                .isEqualTo(Response.of(200).withBody("text/plain", "abc").bytes());
    }

    @Test
    void headerNamesIgnoreCaseAndTheFirstCounts() {
        Request twice = request.with("authorization", "Bearer y");
        assertThat(twice.header("AUTHORIZATION")).contains("Bearer x");
        assertThat(twice.headers("Authorization")).containsExactly("Bearer x", "Bearer y");
        assertThat(twice.header("Cookie")).isEmpty();
    }

    @Test
    void aJsonBodyBringsItsHeader() {
        assertThat(request.withJson("{}").header("Content-Type")).contains("application/json");
    }

    @Test
    void laterChangesToAListDoNotReachTheMessage() {
        List<Header> headers = new ArrayList<>(List.of(new Header("A", "1")));
        Request copy = new Request("GET", "/", headers, "");
        headers.clear();
        assertThat(copy.headers()).hasSize(1);
    }

    @Test
    void successIsTwoHundredSomething() {
        assertThat(Response.of(204).successful()).isTrue();
        assertThat(Response.of(199).successful()).isFalse();
        assertThat(Response.of(300).successful()).isFalse();
    }
}
