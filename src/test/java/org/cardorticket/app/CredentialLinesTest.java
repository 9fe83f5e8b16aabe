package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.Test;

class CredentialLinesTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final CredentialLines masked = new CredentialLines(false);
    private final CredentialLines open = new CredentialLines(true);

    private static List<Event> event(Step step) {
        return List.of(new Event(0, LessonTime.CURTAIN, ExchangeId.NONE, step));
    }

    private static List<Event> request(String name, String value, String body) {
        Header header = new Header(name, value);
        return event(new Step.RequestArrived(new Request("GET", "/", List.of(header), body)));
    }

    private static List<Event> response(Response response) {
        return event(new Step.Answered(response, new Verdict.Allowed(""), 1));
    }

    @Test
    void onlyTheBeginningOfACookieIsShown() {
        List<Event> sent = request("Cookie", "sid=" + SECRET + "; theme=dark", "");
        assertThat(masked.sent(sent))
                .containsExactly(
                        "               ↑ Cookie: sid=01234567…",
                        "               ↑ Cookie: theme=da…");
        assertThat(open.sent(sent).getFirst()).endsWith("sid=" + SECRET);
    }

    @Test
    void whateverStandsInAnAuthorizationHeaderIsMasked() {
        assertThat(masked.sent(request("Authorization", "Bearer " + SECRET, "")).getFirst())
                .endsWith("↑ Authorization: Bearer 01234567…");
        assertThat(masked.sent(request("Authorization", SECRET, "")).getFirst())
                .endsWith("↑ Authorization: 01234567…");
    }

    @Test
    void tokensInBodiesAreMaskedAndPasswordsNeverShown() {
        String body = "{\"refresh_token\":\"" + SECRET + "\",\"password\":\"" + SECRET + "\"}";
        assertThat(masked.sent(request("X", "y", body)))
                .containsExactly("               ↑ refresh_token: 01234567…");
        assertThat(open.sent(request("X", "y", body)))
                .containsExactly("               ↑ refresh_token: " + SECRET);
    }

    @Test
    void whatIsHandedOutIsMaskedAndItsAttributesAreNot() {
        Response response =
                Response.of(200)
                        .with("Set-Cookie", "sid=" + SECRET + "; Path=/session; HttpOnly")
                        .withBody("application/json", "{\"access_token\":\"" + SECRET + "\"}");
        assertThat(masked.handedOut(response(response)))
                .containsExactly(
                        "               ↓ Set-Cookie: sid=01234567…; Path=/session; HttpOnly",
                        "               ↓ access_token: 01234567…");
    }

    @Test
    void aCookieThatIsClearedHasNothingToMask() {
        Response response = Response.of(204).with("Set-Cookie", "sid=; Max-Age=0");
        assertThat(masked.handedOut(response(response)).getFirst()).endsWith("sid=; Max-Age=0");
    }

    @Test
    void nothingIsSaidWhereThereIsNothing() {
        assertThat(masked.sent(request("Accept", "*/*", "not json"))).isEmpty();
        assertThat(masked.handedOut(response(Response.of(204)))).isEmpty();
    }

    @Test
    void nobodyRepaintsTheTerminal() {
        assertThat(open.sent(request("Cookie", "a=\u001b[2J\u0007", "")).getFirst())
                .endsWith("a=?[2J?");
    }
}
