package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tokens that no library would write, each with a signature that is right: what keeps them out is
/// their form. The sources are RFC 7515, 7519 and 8725, and what token-attack tools try.
@DisplayName("tokens made by hand with the server's own secret")
@Tag("promise")
class HandMadeTokenTest {

    private static final String CLAIMS =
            """
            {"iss":"card-or-ticket","aud":"jwt","sub":"alice","jti":"j1","iat":1772442000,\
            "nbf":1772442000,"exp":1772443800,"roles":["reader"]}\
            """;

    private final TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);

    private String header() {
        return "{\"typ\":\"at+jwt\",\"kid\":\"" + gate.kid() + "\",\"alg\":\"HS256\"}";
    }

    private void refused(String token, Reason reason) {
        assertThat(gate.refusal(token)).contains(reason);
        assertThat(gate.refusal(gate.signText(header(), CLAIMS))).as("the honest one").isEmpty();
    }

    @Test
    void theHonestOneIsGoodSoThatTheOthersAreRefusedForWhatIsWrongWithThem() {
        assertThat(gate.refusal(gate.signText(header(), CLAIMS))).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    none (RFC 8725 3.1)                 | "alg":"HS256" | "alg":"none"  | WRONG_ALGORITHM
                    None, as some libraries let through | "alg":"HS256" | "alg":"None"  | WRONG_ALGORITHM
                    NONE                                | "alg":"HS256" | "alg":"NONE"  | WRONG_ALGORITHM
                    no letters at all                   | "alg":"HS256" | "alg":""      | WRONG_ALGORITHM
                    lower case (RFC 7515 4.1.1)         | "alg":"HS256" | "alg":"hs256" | WRONG_ALGORITHM
                    a longer sister                     | "alg":"HS256" | "alg":"HS512" | WRONG_ALGORITHM
                    a key pair's (RFC 8725 2.1)         | "alg":"HS256" | "alg":"RS256" | WRONG_ALGORITHM
                    the elliptic one                    | "alg":"HS256" | "alg":"ES256" | WRONG_ALGORITHM
                    a list of algorithms                | "alg":"HS256" | "alg":["HS256"] | WRONG_ALGORITHM
                    null                                | "alg":"HS256" | "alg":null    | WRONG_ALGORITHM
                    no algorithm                        | ,"alg":"HS256" |              | WRONG_ALGORITHM
                    one twice, the second none          | "alg":"HS256" | "alg":"HS256","alg":"none" | MALFORMED
                    one twice, the first none           | "alg":"HS256" | "alg":"none","alg":"HS256" | MALFORMED
                    a type that is a number             | "at+jwt"      | 1             | WRONG_TYPE
                    no type (RFC 8725 3.11)             | "typ":"at+jwt", |             | WRONG_TYPE
                    a key id that is a number           | "kid":"       | "kid":1,"x":" | UNKNOWN_KEY
                    no key id                           | "kid":"       | "x":"         | UNKNOWN_KEY
                    packed (RFC 8725 3.6)               | "alg":"HS256" | "alg":"HS256","zip":"DEF" | MALFORMED
                    a payload not encoded (RFC 7797)    | "alg":"HS256" | "alg":"HS256","b64":false,"crit":["b64"] | MALFORMED
                    the same without saying it matters  | "alg":"HS256" | "alg":"HS256","b64":false | MALFORMED
                    an empty list of what matters       | "alg":"HS256" | "alg":"HS256","crit":[] | MALFORMED
                    an encrypted one's header           | "alg":"HS256" | "alg":"dir","enc":"A256GCM" | WRONG_ALGORITHM
                    """)
    void headersThatAreNotOurs(String what, String from, String to, Reason reason) {
        String header = header().replace(from, to == null ? "" : to);
        assertThat(header).as(what).isNotEqualTo(header());
        refused(gate.signText(header, CLAIMS), reason);
    }

    /// Java takes them for blanks, HTTP does not: they would make one token many.
    @ParameterizedTest
    @ValueSource(strings = {"\u000b", "\f", "\u001c", "\u001f", "\u2003"})
    void aBlankThatIsNone(String blank) {
        String token = gate.signText(header(), CLAIMS);
        refused(blank + token, Reason.MALFORMED);
        refused(token + blank, Reason.MALFORMED);
        refused("\t" + token, Reason.MALFORMED);
        assertThat(gate.refusal(" " + token + "\t ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "1", "\"a\"", "{", "{}{}", "{\"a\":1} x", "", " ", "{'a':1}"})
    void whatIsNoJsonObject(String text) {
        refused(gate.signText(header(), text), Reason.MALFORMED);
        refused(gate.signText(text, CLAIMS), Reason.MALFORMED);
    }

    @Test
    void aClaimTwiceCountsForNothing() {
        // RFC 7519 §4: names are unique; a parser that takes the last one and a parser that takes
        // the first one would read two different tickets.
        refused(
                gate.signText(header(), CLAIMS.replace("{", "{\"sub\":\"admin\",")),
                Reason.MALFORMED);
        refused(
                gate.signText(header(), CLAIMS.replace("]}", "],\"exp\":99999999999}")),
                Reason.MALFORMED);
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] claims = CLAIMS.replace("j1", "j\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        refused(
                gate.signBytes(header().getBytes(StandardCharsets.UTF_8), claims),
                Reason.MALFORMED);
    }

    @Test
    void aMarkOfByteOrderInFront() {
        refused(gate.signText(header(), "\ufeff" + CLAIMS), Reason.MALFORMED);
    }

    @Test
    void aDepthThatNobodyNeeds() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        refused(
                gate.signText(header(), CLAIMS.replace("]}", "],\"x\":" + deep + "}")),
                Reason.MALFORMED);
    }

    @Test
    void numbersThatAreMadeToCostTime() {
        String digits = "9".repeat(3_000);
        refused(gate.signText(header(), CLAIMS.replace("1772443800", digits)), Reason.MALFORMED);
        refused(
                gate.signText(header(), CLAIMS.replace("1772443800", "1e1000000000")),
                Reason.MALFORMED);
    }

    @Test
    void whoeverHasTheSecretWritesWhatHeLikes() {
        // The gate only reads: a name that nobody has is believed like any other. Which is why the
        // secret is made anew for each run and written nowhere.
        String token = gate.signText(header(), CLAIMS.replace("alice", "nobody"));
        assertThat(gate.refusal(token)).isEmpty();
    }

    @Test
    void anotherNumberOfParts() {
        String token = gate.signText(header(), CLAIMS);
        String tail = token.substring(token.lastIndexOf('.'));
        refused(token + tail, Reason.MALFORMED);
        refused(token + "..", Reason.MALFORMED);
        refused("." + token, Reason.MALFORMED);
        refused(token.substring(0, token.lastIndexOf('.')), Reason.MALFORMED);
        refused("..", Reason.MALFORMED);
        refused(token.replace(".", ".."), Reason.MALFORMED);
    }

    @Test
    void theJsonSerializationOfTheSame() {
        String[] parts = gate.signText(header(), CLAIMS).split("\\.");
        refused(
                "{\"protected\":\"%s\",\"payload\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(parts[0], parts[1], parts[2]),
                Reason.MALFORMED);
    }

    @Test
    void aSignatureThatIsEmptyZeroShortOrLong() {
        String token = gate.signText(header(), CLAIMS);
        String start = token.substring(0, token.lastIndexOf('.') + 1);
        byte[] tag = Base64.getUrlDecoder().decode(token.substring(start.length()));
        refused(start, Reason.MALFORMED);
        Consumer<byte[]> forged =
                bytes ->
                        refused(
                                start
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(bytes),
                                Reason.BAD_SIGNATURE);
        forged.accept(new byte[32]);
        forged.accept(new byte[1]);
        forged.accept(java.util.Arrays.copyOf(tag, 31));
        forged.accept(java.util.Arrays.copyOf(tag, 33));
        forged.accept(java.util.Arrays.copyOf(tag, 64));
    }

    @Test
    void aTokenInsideAToken() {
        String inner = gate.signText(header(), CLAIMS);
        String header = header().replace("at+jwt", "at+jwt\",\"cty\":\"JWT");
        refused(gate.signText(header, inner), Reason.MALFORMED);
    }
}
