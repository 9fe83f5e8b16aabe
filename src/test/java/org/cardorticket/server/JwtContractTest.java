package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cardorticket.Backing;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
@DisplayName("/jwt: the amusement-park ticket")
@Tag("promise")
class JwtContractTest {

    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder READ = Base64.getUrlDecoder();

    private final Curl curl;
    private final String line;
    private final String token;

    JwtContractTest(Backing backing) {
        curl = new Curl(backing.choice());
        line = curl.ticket("alice", "wonderland");
        token = line.substring("Authorization: Bearer ".length());
    }

    @AfterEach
    void close() {
        curl.close();
    }

    private Curl.Answer me(String sent) {
        return curl.get("/jwt/me", "Authorization: Bearer " + sent);
    }

    private static String part(String json) {
        return WRITE.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(String part) {
        try {
            return new JsonMapper().readTree(READ.decode(part));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Nested
    @DisplayName("the ticket")
    class Ticket {

        @Test
        void hasEveryClaimOfRfc9068AndItsRoles() {
            JsonNode header = read(token.split("\\.")[0]);
            JsonNode claims = read(token.split("\\.")[1]);
            assertThat(header.path("alg").asText()).isEqualTo("HS256");
            assertThat(header.path("typ").asText()).isEqualTo("at+jwt");
            assertThat(header.path("kid").asText()).isNotEmpty();
            assertThat(claims.path("iss").asText()).isEqualTo("card-or-ticket");
            assertThat(claims.path("aud").asText()).isEqualTo("jwt");
            assertThat(claims.path("sub").asText()).isEqualTo("alice");
            assertThat(claims.path("jti").asText()).hasSize(32);
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(1800);
            assertThat(claims.path("nbf").asLong()).isEqualTo(claims.path("iat").asLong());
            assertThat(claims.path("roles").get(0).asText()).isEqualTo("reader");
        }

        @Test
        void comesWithWhatOauthClientsExpect() {
            Curl.Answer answer = curl.logIn("/jwt", "alice", "wonderland");
            assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
            assertThat(answer.json().path("expires_in").asInt()).isEqualTo(1800);
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }

        @Test
        void leavesNoRow() {
            assertThat(curl.server.rows(Scheme.JWT)).isEmpty();
            assertThat(curl.get("/jwt/credentials", line).json()).isEmpty();
        }

        @Test
        void livesUntilItsExpiryAndNotAtIt() {
            curl.clock.advanceTo(LessonTime.parse("09:29:59"));
            assertThat(me(token).status()).isEqualTo(200);
            curl.clock.advanceTo(LessonTime.parse("09:30"));
            assertThat(me(token).reason()).isEqualTo("expired");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
        @DisplayName("the scheme's name ignores case (RFC 9110 §11.1)")
        void theSchemesNameIgnoresCase(String scheme) {
            assertThat(curl.get("/jwt/me", "Authorization: " + scheme + " " + token).status())
                    .isEqualTo(200);
        }
    }

    @Nested
    @DisplayName("a forged ticket (RFC 8725)")
    class Forged {

        @Test
        void withoutASignatureAndAlgNone() {
            String claims = token.split("\\.")[1];
            for (String none : new String[] {"none", "None", "NONE", "nOnE"}) {
                String header = part("{\"alg\":\"" + none + "\",\"typ\":\"at+jwt\"}");
                assertThat(me(header + "." + claims + ".").reason()).isEqualTo("wrong_algorithm");
            }
        }

        @Test
        void anyOtherAlgorithmThanTheKeysOwn() {
            String[] parts = token.split("\\.");
            for (String other : new String[] {"HS384", "HS512", "RS256", "ES256", "EdDSA"}) {
                String header =
                        new String(READ.decode(parts[0]), StandardCharsets.UTF_8)
                                .replace("HS256", other);
                assertThat(me(part(header) + "." + parts[1] + "." + parts[2]).reason())
                        .isEqualTo("wrong_algorithm");
            }
        }

        @Test
        void aChangedClaimBreaksTheSignature() {
            String[] parts = token.split("\\.");
            String claims =
                    new String(READ.decode(parts[1]), StandardCharsets.UTF_8)
                            .replace("reader", "admin");
            assertThat(me(parts[0] + "." + part(claims) + "." + parts[2]).reason())
                    .isEqualTo("bad_signature");
        }

        @Test
        void anUnknownKeyIdIsNotLookedForAnywhere() {
            String[] parts = token.split("\\.");
            for (String kid : new String[] {"../../dev/null", "' or 1=1", "http://evil.example"}) {
                String header =
                        part("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + kid + "\"}");
                assertThat(me(header + "." + parts[1] + "." + parts[2]).reason())
                        .isEqualTo("unknown_key");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"=", "!!", " ", "\t", ".", "..", "%3d"})
        void anotherSpellingOfTheSameTicket(String appended) {
            Curl.Answer answer = me(token + appended + "x");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(me(token.replaceFirst("\\.", appended + ".")).status()).isEqualTo(401);
        }

        @Test
        void changedUnusedBitsOfTheSignature() {
            String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
            int last = alphabet.indexOf(token.charAt(token.length() - 1));
            String twin = token.substring(0, token.length() - 1) + alphabet.charAt(last ^ 1);
            assertThat(READ.decode(twin.split("\\.")[2]))
                    .isEqualTo(READ.decode(token.split("\\.")[2]));
            assertThat(me(twin).reason()).isEqualTo("malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x", "a.b", "a.b.c", "a.b.c.d.e", "..", "e30.e30.", "😀.😀.😀"})
        void nonsense(String sent) {
            Curl.Answer answer = me(sent);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate").orElseThrow())
                    .isEqualTo("Bearer realm=\"jwt\", error=\"invalid_token\"");
        }

        @Test
        void aTicketOfAnotherServer() {
            try (Curl other = new Curl()) {
                assertThat(other.get("/jwt/me", line).status()).isEqualTo(401);
            }
        }
    }

    @Nested
    @DisplayName("how it is sent (RFC 6750)")
    class Sent {

        @Test
        void nothingSentIsNoError() {
            Curl.Answer answer = curl.get("/jwt/me");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"jwt\"");
        }

        @Test
        void twoAtOnceAreAnInvalidRequest() {
            Curl.Answer answer = curl.get("/jwt/me", line, line);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("WWW-Authenticate").orElseThrow())
                    .contains("error=\"invalid_request\"");
            assertThat(curl.get("/jwt/me?access_token=" + token, line).status()).isEqualTo(400);
        }

        @Test
        void inTheAddressItCountsForNothing() {
            assertThat(curl.get("/jwt/me?access_token=" + token).status()).isEqualTo(401);
        }

        @Test
        void inACookieItCountsForNothing() {
            assertThat(curl.get("/jwt/me", "Cookie: access_token=" + token).status())
                    .isEqualTo(401);
        }

        @Test
        void aCardIsNoTicketAndATicketNoCard() {
            String card = curl.card("alice", "wonderland");
            assertThat(curl.get("/jwt/me", card).status()).isEqualTo(401);
            assertThat(curl.get("/session/me", line).status()).isEqualTo(401);
        }
    }

    @Nested
    @DisplayName("what nobody can take back")
    class TakenBack {

        @Test
        void kickedLoggedOutOrWithANewPasswordItStillOpens() {
            String admin = curl.ticket("admin", "correct horse");
            assertThat(curl.post("/jwt/admin/kick", "{\"username\":\"alice\"}", admin).status())
                    .isEqualTo(204);
            assertThat(me(token).status()).isEqualTo(200);
            assertThat(curl.post("/jwt/logout", "", line).status()).isEqualTo(204);
            assertThat(me(token).status()).isEqualTo(200);
            String password = "{\"old\":\"wonderland\",\"new\":\"looking glass\"}";
            assertThat(curl.post("/jwt/password", password, line).status()).isEqualTo(204);
            assertThat(me(token).status()).isEqualTo(200);
        }

        @Test
        void aChangedRoleCountsOnlyWithTheNextTicket() {
            String admin = curl.ticket("admin", "correct horse");
            String article = "{\"title\":\"t\",\"text\":\"x\"}";
            curl.post("/jwt/admin/role", "{\"username\":\"alice\",\"role\":\"editor\"}", admin);
            Curl.Answer answer = curl.post("/jwt/articles", article, line);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("WWW-Authenticate").orElseThrow())
                    .contains("error=\"insufficient_scope\"");
            String next = curl.ticket("alice", "wonderland");
            assertThat(curl.post("/jwt/articles", article, next).status()).isEqualTo(201);
        }
    }
}
