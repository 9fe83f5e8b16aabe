package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("header fields and start lines (RFC 9110 §5, RFC 9112 §3 and §4)")
class HeaderTest {

    @Nested
    @DisplayName("a header")
    class One {

        @ParameterizedTest
        @ValueSource(strings = {"Set-Cookie", "set-cookie", "SET-COOKIE", "sEt-cOoKiE"})
        void answersToItsNameInAnyCase(String name) {
            assertThat(new Header("Set-Cookie", "a=b").is(name)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Cookie", "Set-Cookie2", "Set_Cookie", "Set-Cookie ", ""})
        void answersToNoOtherName(String name) {
            assertThat(new Header("Set-Cookie", "a=b").is(name)).isFalse();
        }

        @Test
        void doesNotDependOnTheLanguageOfTheMachine() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.of("tr"));
                assertThat(new Header("IF-MATCH", "x").is("if-match")).isTrue();
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @CsvSource(
                ignoreLeadingAndTrailingWhitespace = false,
                value = {"  a\t ,a", "a b,a b", "'\t\t',''", "\u001fa\f,\u001fa\f", "'',''"})
        void losesOnlySpacesAndTabsAtItsEnds(String text, String left) {
            assertThat(Header.unpadded(text)).isEqualTo(left);
        }

        @Test
        void keepsTheCaseInWhichItStood() {
            assertThat(new Header("x-ODD", "Val").line()).isEqualTo("x-ODD: Val");
        }
    }

    @Nested
    @DisplayName("a request")
    class Asking {

        @ParameterizedTest
        @CsvSource({
            "/, /",
            "/jwt/books, /jwt/books",
            "/jwt/books?page=2, /jwt/books",
            "/a?b?c, /a",
            "/a?, /a",
            "?x=1, ''"
        })
        void hasThePathOfItsTargetWithoutTheQuery(String target, String path) {
            assertThat(Request.of("GET", target).path()).isEqualTo(path);
        }

        @Test
        void keepsTheQueryInItsStartLine() {
            assertThat(Request.of("GET", "/a?b=c").startLine()).isEqualTo("GET /a?b=c HTTP/1.1");
        }

        @Test
        void putsALaterHeaderLast() {
            Request request = Request.of("GET", "/").with("B", "1").with("A", "2").with("B", "3");
            assertThat(request.headers())
                    .extracting(Header::line)
                    .containsExactly("B: 1", "A: 2", "B: 3");
        }

        @Test
        void isNotChangedByTheOnesMadeFromIt() {
            Request request = Request.of("POST", "/a");
            Request more = request.with("A", "1").withJson("{}").withBody("[]");
            assertThat(request).isEqualTo(Request.of("POST", "/a"));
            assertThat(more.body()).isEqualTo("[]");
            assertThat(more.headers()).hasSize(2);
        }

        @Test
        void thatChangesOnlyItsBodyKeepsItsHeaders() {
            Request json = Request.of("POST", "/a").withJson("{}");
            assertThat(json.withBody("{\"x\":1}").headers()).isEqualTo(json.headers());
        }
    }

    @Nested
    @DisplayName("a response")
    class Answering {

        @ParameterizedTest
        @ValueSource(ints = {200, 201, 204, 299})
        void isSuccessfulWithTwoHundredSomething(int status) {
            assertThat(Response.of(status).successful()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {100, 199, 300, 302, 400, 401, 500})
        void isNotSuccessfulWithAnythingElse(int status) {
            assertThat(Response.of(status).successful()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "200, OK",
            "204, No Content",
            "401, Unauthorized",
            "403, Forbidden",
            "429, Too Many Requests",
            "431, Request Header Fields Too Large"
        })
        void saysItsReasonPhrase(int status, String phrase) {
            assertThat(Response.of(status).startLine())
                    .isEqualTo("HTTP/1.1 " + status + " " + phrase);
        }

        @Test
        void keepsEverySetCookieApartBecauseTheyCannotBeJoined() {
            Response response =
                    Response.of(200).with("Set-Cookie", "a=1").with("set-cookie", "b=2, c");
            assertThat(response.headers("SET-COOKIE")).containsExactly("a=1", "b=2, c");
            assertThat(response.header("Set-Cookie")).contains("a=1");
        }

        @Test
        void hasAListThatNobodyCanChange() {
            List<Header> mine = new ArrayList<>(List.of(new Header("A", "1")));
            Response response = new Response(200, mine, "");
            mine.add(new Header("B", "2"));
            assertThat(response.headers()).containsExactly(new Header("A", "1")).isUnmodifiable();
        }

        @Test
        void separatesItsHeadersFromItsBodyByAnEmptyLine() {
            Response response = Response.of(200).withBody("text/plain", "a\r\n\r\nb");
            assertThat(response.text().split("\r\n\r\n", 2)[1]).isEqualTo("a\r\n\r\nb");
        }
    }
}
