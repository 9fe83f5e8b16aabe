package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlotTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization | Bearer s3cret | Bearer ***",
                "authorization | s3cret | ***",
                "Cookie | sid=s3cret; theme=s3cret | sid=***; theme=***",
                "Cookie | s3cret | ***",
                "Accept | text/html | text/html"
            })
    void headersThatCarryCredentialsKeepTheirForm(String name, String value, String left) {
        Request blotted = Blot.request(Request.of("GET", "/").with(name, value));
        assertThat(blotted.header(name)).hasValue(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\":\"s3cret\"}",
                "{\"a\":[{\"refresh_token\":\"s3cret\"}]}",
                "{\"password\":{\"x\":\"s3cret\"}}",
                "{\"password\":\"s3cret",
                "password=s3cret",
                "\"s3cret\""
            })
    void noBodyGivesItAway(String body) {
        assertThat(Blot.request(Request.of("POST", "/").withBody(body)).body())
                .doesNotContain("s3cret")
                .contains(Blot.INK);
    }

    @Test
    void whatIsNoSecretStays() {
        Response books = Response.of(200).withBody("application/json", "[{\"title\":\"Dune\"}]");
        assertThat(Blot.response(books)).isEqualTo(books);
    }

    @Test
    void aCookieThatIsSetKeepsItsAttributes() {
        Response set = Response.of(200).with("Set-Cookie", "sid=s3cret; Path=/; HttpOnly");
        assertThat(Blot.response(set).header("Set-Cookie")).hasValue("sid=***; Path=/; HttpOnly");
    }

    @Test
    void aQueryKeepsItsNames() {
        assertThat(Blot.target("/me?access_token=s3cret&x=1"))
                .isEqualTo("/me?access_token=***&x=***");
        assertThat(Blot.target("/me")).isEqualTo("/me");
    }
}
