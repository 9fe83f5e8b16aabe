package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Tokens that another library made with the server's own key: well signed, so that nothing but
/// their content can be wrong. 1772442000 is 09:00 on the lessons' Monday.
@DisplayName("tokens made by another library with our key")
@Tag("promise")
class ForeignTokenTest {

    private static final String GOOD =
            """
            {"iss":"card-or-ticket","aud":"jwt","sub":"alice","jti":"j1","iat":1772442000,
            "nbf":1772442000,"exp":1772443800,"roles":["reader"]}\
            """;

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void ourTokenIsGoodElsewhereAndTheirsIsGoodHere(Algorithm algorithm) {
        TicketGate gate = new TicketGate(Scheme.JWT, algorithm);
        String ours = gate.issue().accessToken();
        assertThat(gate.refusal(ours)).isEmpty();
        assertThat(gate.verifiesElsewhere(ours)).isTrue();
        assertThat(gate.refusal(gate.sign(GOOD, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aKeyOfTheSameKindIsNotOurKey(Algorithm algorithm) {
        TicketGate gate = new TicketGate(Scheme.JWT, algorithm);
        TicketGate other = new TicketGate(Scheme.JWT, algorithm);
        assertThat(gate.refusal(other.sign(GOOD, Map.of("kid", gate.kid()))))
                .contains(Reason.BAD_SIGNATURE);
        assertThat(gate.refusal(other.issue().accessToken())).contains(Reason.UNKNOWN_KEY);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no issuer (RFC 8725 3.8)            | "iss":"card-or-ticket",      |   | WRONG_ISSUER
                    another issuer                      | card-or-ticket | elsewhere | WRONG_ISSUER
                    an issuer that is a number          | "card-or-ticket" | 1 | WRONG_ISSUER
                    no audience (RFC 8725 3.9)          | "aud":"jwt", |   | WRONG_AUDIENCE
                    another scheme's                    | "aud":"jwt" | "aud":"jwt-allowlist" | WRONG_AUDIENCE
                    an audience that begins like ours   | "aud":"jwt" | "aud":"jwt2" | WRONG_AUDIENCE
                    a list without ours                 | "aud":"jwt" | "aud":["a","b"] | WRONG_AUDIENCE
                    a list with a number                | "aud":"jwt" | "aud":["jwt",1] | WRONG_AUDIENCE
                    an audience that is an object       | "aud":"jwt" | "aud":{"jwt":1} | WRONG_AUDIENCE
                    no subject                          | "sub":"alice", |   | MALFORMED
                    a subject that is a number          | "alice" | 5 | MALFORMED
                    no number of its own                | "jti":"j1", |   | MALFORMED
                    no time of issue                    | "iat":1772442000, |   | MALFORMED
                    issued in the future                | "iat":1772442000 | "iat":1772442001 | NOT_YET_VALID
                    not before later (RFC 7519 4.1.5)   | "nbf":1772442000 | "nbf":1772442001 | NOT_YET_VALID
                    a not-before that is a text         | "nbf":1772442000 | "nbf":"1772442000" | MALFORMED
                    no expiry                           | "exp":1772443800, |   | MALFORMED
                    an expiry that is null              | 1772443800 | null | MALFORMED
                    an expiry that is a text            | 1772443800 | "1772443800" | MALFORMED
                    an expiry that is true              | 1772443800 | true | MALFORMED
                    an expiry that is an object         | 1772443800 | {} | MALFORMED
                    an expiry that is a list            | 1772443800 | [1772443800] | MALFORMED
                    an expiry beyond all calendars      | 1772443800 | 1e300 | MALFORMED
                    an expiry that is no finite number  | 1772443800 | 1e999 | MALFORMED
                    an expiry now (RFC 7519 4.1.4)      | 1772443800 | 1772442000 | EXPIRED
                    an expiry in the past               | 1772443800 | 1772441999 | EXPIRED
                    an expiry before all calendars      | 1772443800 | -1 | EXPIRED
                    roles that are a text               | ["reader"] | "admin" | MALFORMED
                    roles that are an object            | ["reader"] | {"admin":true} | MALFORMED
                    a role that is a number             | ["reader"] | ["reader",1] | MALFORMED
                    """)
    void areRefusedForWhatTheySay(String what, String from, String to, Reason reason) {
        TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);
        String claims = GOOD.replace(from, to == null ? "" : to);
        assertThat(claims).as(what).isNotEqualTo(GOOD);
        assertThat(gate.refusal(gate.sign(claims, Map.of()))).contains(reason);
    }

    @ParameterizedTest(name = "{0} -> {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    another type (RFC 8725 3.11)       | typ  | JWT       | WRONG_TYPE
                    a refresh token's type             | typ  | rt+jwt    | WRONG_TYPE
                    an id of no key                    | kid  | 00000000  | UNKNOWN_KEY
                    an id that is a path               | kid  | ../../x   | UNKNOWN_KEY
                    an id that is a query              | kid  | %27 or 1  | UNKNOWN_KEY
                    """)
    void areRefusedForWhatTheirHeaderSays(String what, String name, String value, Reason reason) {
        TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);
        assertThat(gate.refusal(gate.sign(GOOD, Map.of(name, value)))).as(what).contains(reason);
    }

    @ParameterizedTest
    @MethodSource("loading")
    void aHeaderNeverMakesTheServerLoadAnything(Map<String, Object> header) {
        TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);
        // Well signed with our own key: what the header offers besides is not looked at.
        assertThat(gate.refusal(gate.sign(GOOD, header))).isEmpty();
    }

    static List<Map<String, Object>> loading() {
        return List.of(
                Map.of("jku", "http://127.0.0.1:1/keys"),
                Map.of("x5u", "http://127.0.0.1:1/cert"),
                Map.of("jwk", attackersKey()),
                Map.of("x5t", "AAAA"));
    }

    private static Map<String, Object> attackersKey() {
        try {
            return new RSAKeyGenerator(2048).generate().toPublicJWK().toJSONObject();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCriticalExtensionThatNobodyKnowsIsRefused() {
        TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);
        String token = gate.sign(GOOD, Map.of("crit", List.of("exp"), "exp", 1));
        assertThat(gate.refusal(token)).contains(Reason.MALFORMED);
    }

    @Test
    void moreThanTheServerAsksForDoesNoHarm() {
        TicketGate gate = new TicketGate(Scheme.JWT, Algorithm.HS256);
        for (String more :
                List.of("\"aud\":[\"jwt\",\"other\"]", "\"aud\":\"jwt\",\"extra\":{\"a\":[1]}")) {
            String claims = GOOD.replace("\"aud\":\"jwt\"", more);
            assertThat(gate.refusal(gate.sign(claims, Map.of()))).isEmpty();
        }
        String fraction = GOOD.replace("1772443800", "1772443800.5");
        assertThat(gate.refusal(gate.sign(fraction, Map.of()))).isEmpty();
    }

    @Test
    void aRefreshTokenOpensNothingAndAnAccessTokenOfAnotherSchemeNeither() {
        TicketGate gate = new TicketGate(Scheme.JWT_REFRESH, Algorithm.HS256);
        Grant.Token pair = gate.issue();
        assertThat(gate.refusal(pair.accessToken())).isEmpty();
        assertThat(gate.refusal(pair.refreshToken().orElseThrow())).contains(Reason.WRONG_TYPE);
        assertThat(gate.refusal(gate.sign(GOOD, Map.of()))).contains(Reason.WRONG_AUDIENCE);
    }

    @Test
    void anUnlistedTokenIsRefusedByAnAllowlistHoweverGoodItIs() {
        TicketGate gate = new TicketGate(Scheme.JWT_ALLOWLIST, Algorithm.HS256);
        String claims = GOOD.replace("\"aud\":\"jwt\"", "\"aud\":\"jwt-allowlist\"");
        assertThat(gate.refusal(gate.sign(claims, Map.of())))
                .isEqualTo(Optional.of(Reason.REVOKED));
    }
}
