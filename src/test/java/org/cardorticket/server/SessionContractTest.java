package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.Backing;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
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
@DisplayName("/session: the library card")
@Tag("promise")
class SessionContractTest {

    private static final String WONDERLAND = "{\"username\":\"alice\",\"password\":\"wonderland\"}";

    private final Curl curl;

    SessionContractTest(Backing backing) {
        curl = new Curl(backing.choice());
    }

    @AfterEach
    void close() {
        curl.close();
    }

    @Nested
    @DisplayName("logging in")
    class LogIn {

        @Test
        void setsACookieThatScriptsCannotReadAndOtherSitesCannotSend() {
            String cookie =
                    curl.logIn("/session", "alice", "wonderland")
                            .header("Set-Cookie")
                            .orElseThrow();
            assertThat(cookie)
                    .matches(
                            "sid=[0-9a-f]{32}\\.[\\w-]{43}; Path=/session; HttpOnly; SameSite=Lax");
        }

        @Test
        void writesOneRowAndGivesANewIdEveryTime() {
            String first = curl.card("alice", "wonderland");
            String second = curl.card("alice", "wonderland");
            assertThat(second).isNotEqualTo(first);
            assertThat(curl.server.rows(Scheme.SESSION)).hasSize(2);
        }

        @Test
        @DisplayName(
                "never takes an id that the client proposed (session fixation, ASVS 5.0 7.2.4)")
        void neverTakesAProposedId() {
            String proposed = curl.card("bob", "builder");
            Curl.Answer answer =
                    curl.post(
                            "/session/login",
                            "{\"username\":\"alice\",\"password\":\"wonderland\"}",
                            proposed);
            assertThat("Cookie: " + answer.header("Set-Cookie").orElseThrow())
                    .doesNotStartWith(proposed);
            assertThat(curl.get("/session/me", proposed).json().path("sub").asText())
                    .isEqualTo("bob");
        }

        @Test
        void aSecondLoginInTheSameBrowserLeavesTheFirstCardBehind() {
            String first = curl.card("alice", "wonderland");
            String elsewhere = curl.card("alice", "wonderland");
            curl.post("/session/login", WONDERLAND, first);
            assertThat(curl.get("/session/me", first).reason()).isEqualTo("unknown_session");
            assertThat(curl.get("/session/me", elsewhere).status()).isEqualTo(200);
        }

        @Test
        void aFailedLoginTakesNothingAway() {
            String first = curl.card("alice", "wonderland");
            curl.post("/session/login", WONDERLAND.replace("wonder", "x"), first);
            assertThat(curl.get("/session/me", first).status()).isEqualTo(200);
        }

        @Test
        void aWrongPasswordAndAnUnknownUserLookTheSame() {
            Curl.Answer wrong = curl.logIn("/session", "alice", "x");
            Curl.Answer unknown = curl.logIn("/session", "nobody", "x");
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(unknown.body()).isEqualTo(wrong.body());
            assertThat(unknown.status()).isEqualTo(wrong.status());
        }

        @Test
        void guessingHasToWaitAMinuteOfLessonTime() {
            for (int i = 0; i < 5; i++) {
                assertThat(curl.logIn("/session", "alice", "guess" + i).status()).isEqualTo(401);
            }
            Curl.Answer answer = curl.logIn("/session", "alice", "wonderland");
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("Retry-After")).contains("60");
            assertThat(curl.logIn("/session", "bob", "builder").status()).isEqualTo(200);
            curl.clock.advanceBy(Duration.ofMinutes(1));
            assertThat(curl.logIn("/session", "alice", "wonderland").status()).isEqualTo(200);
        }

        @Test
        void aPasswordOfMoreThan72BytesIsWrongAndNotCut() {
            assertThat(curl.logIn("/session", "alice", "wonderland" + "x".repeat(80)).status())
                    .isEqualTo(401);
        }
    }

    @Nested
    @DisplayName("the cookie")
    class Cookie {

        private final String card = curl.card("alice", "wonderland");

        @Test
        void opensTheBooks() {
            Curl.Answer answer = curl.get("/session/books", card);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json()).hasSize(3);
        }

        @Test
        void withoutItTheChallengeNamesNoError() {
            Curl.Answer answer = curl.get("/session/me");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.reason()).isEqualTo("missing_credential");
            assertThat(answer.header("WWW-Authenticate").orElseThrow()).doesNotContain("error");
        }

        @ParameterizedTest
        @ValueSource(strings = {"sid=", "sid=x", "sid=a.b", "sid=..", "sid=%00", "sid=\"x\""})
        void nonsenseIsMalformed(String cookie) {
            Curl.Answer answer = curl.get("/session/me", "Cookie: " + cookie);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.reason()).isEqualTo("malformed");
            assertThat(answer.header("WWW-Authenticate").orElseThrow())
                    .contains("error=\"invalid_token\"");
        }

        @Test
        void aForgedMacNeverReachesTheStore() {
            int lookUps = lookUps();
            String forged = card.substring(0, card.length() - 1) + (card.endsWith("A") ? "B" : "A");
            assertThat(curl.get("/session/me", forged).reason()).isEqualTo("bad_signature");
            assertThat(lookUps()).isEqualTo(lookUps);
        }

        @Test
        void anotherIdUnderTheSameMacIsForged() {
            char first = card.charAt("Cookie: sid=".length());
            String forged =
                    "Cookie: sid="
                            + (first == '0' ? '1' : '0')
                            + card.substring("Cookie: sid=".length() + 1);
            assertThat(curl.get("/session/me", forged).reason()).isEqualTo("bad_signature");
        }

        @Test
        void twoAtOnceAreRefused() {
            Curl.Answer answer = curl.get("/session/me", card, "Cookie: sid=" + card.substring(12));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.reason()).isEqualTo("two_credentials");
        }

        @Test
        void aCookieAndATicketAtOnceAreRefused() {
            assertThat(curl.get("/session/me", card, curl.ticket("alice", "wonderland")).status())
                    .isEqualTo(400);
        }

        @Test
        void idleForHalfAnHourEndsItAtThatMoment() {
            curl.clock.advanceTo(LessonTime.parse("09:29:59"));
            assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
            curl.clock.advanceTo(LessonTime.parse("09:59:59"));
            assertThat(curl.get("/session/me", card).reason()).isEqualTo("unknown_session");
        }

        @Test
        void twelveHoursEndItHoweverMuchItIsUsed() {
            for (int i = 1; i <= 35; i++) {
                curl.clock.advanceBy(Duration.ofMinutes(20));
                assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
            }
            curl.clock.advanceTo(LessonTime.parse("20:59:59"));
            assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
            curl.clock.advanceTo(LessonTime.parse("21:00"));
            assertThat(curl.get("/session/me", card).status()).isEqualTo(401);
        }

        private int lookUps() {
            return (int)
                    curl.recorder.trace().events().stream()
                            .filter(event ->
                                    event.step() instanceof Step.RowFound
                                            || event.step() instanceof Step.RowMissed)
                            .count();
        }
    }

    @Nested
    @DisplayName("ending it")
    class Ending {

        private final String card = curl.card("alice", "wonderland");
        private final String other = curl.card("alice", "wonderland");

        @Test
        void loggingOutDeletesTheRowAndClearsTheCookie() {
            Curl.Answer answer = curl.post("/session/logout", "", card);
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.header("Set-Cookie").orElseThrow())
                    .startsWith("sid=; Path=/session; Max-Age=0");
            assertThat(curl.get("/session/me", card).status()).isEqualTo(401);
            assertThat(curl.get("/session/me", other).status()).isEqualTo(200);
        }

        @Test
        void aNewPasswordEndsTheOthers() {
            String body = "{\"old\":\"wonderland\",\"new\":\"looking glass\"}";
            assertThat(curl.post("/session/password", body, card).status()).isEqualTo(204);
            assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
            assertThat(curl.get("/session/me", other).status()).isEqualTo(401);
            assertThat(curl.logIn("/session", "alice", "wonderland").status()).isEqualTo(401);
            assertThat(curl.logIn("/session", "alice", "looking glass").status()).isEqualTo(200);
        }

        @Test
        void aWrongOldPasswordChangesNothing() {
            String body = "{\"old\":\"x\",\"new\":\"y\"}";
            assertThat(curl.post("/session/password", body, card).status()).isEqualTo(401);
            assertThat(curl.get("/session/me", other).status()).isEqualTo(200);
        }

        @Test
        void aKickEndsAllOfThemAtOnce() {
            String admin = curl.card("admin", "correct horse");
            assertThat(curl.post("/session/admin/kick", "{\"username\":\"alice\"}", admin).status())
                    .isEqualTo(204);
            assertThat(curl.get("/session/me", card).reason()).isEqualTo("unknown_session");
            assertThat(curl.get("/session/me", other).status()).isEqualTo(401);
            assertThat(curl.get("/session/me", admin).status()).isEqualTo(200);
        }

        @Test
        void onlyAnAdministratorKicksAndOnlySomebodyWhoExists() {
            String admin = curl.card("admin", "correct horse");
            String nobody = "{\"username\":\"nobody\"}";
            assertThat(curl.post("/session/admin/kick", nobody, admin).status()).isEqualTo(404);
            assertThat(curl.post("/session/admin/kick", "{\"username\":\"bob\"}", card).status())
                    .isEqualTo(403);
        }

        @Test
        void ownSessionsAreListed() {
            Curl.Answer answer = curl.get("/session/credentials", card);
            assertThat(answer.json()).hasSize(2);
            assertThat(answer.json().findValues("current").toString()).contains("true", "false");
            assertThat(answer.body()).doesNotContain(card.substring(12, 44));
        }
    }

    @Nested
    @DisplayName("roles and origins")
    class Roles {

        @Test
        void aChangedRoleCountsAtOnce() {
            String card = curl.card("alice", "wonderland");
            String admin = curl.card("admin", "correct horse");
            String article = "{\"title\":\"t\",\"text\":\"x\"}";
            assertThat(curl.post("/session/articles", article, card).status()).isEqualTo(403);
            curl.post("/session/admin/role", "{\"username\":\"alice\",\"role\":\"editor\"}", admin);
            Curl.Answer stored = curl.post("/session/articles", article, card);
            assertThat(stored.status()).isEqualTo(201);
            assertThat(stored.json().path("author").asText()).isEqualTo("alice");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Origin: http://evil.example", "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: same-site", "Origin: null"
                })
        void aChangeFromAnotherSiteIsRefused(String header) {
            String card = curl.card("alice", "wonderland");
            Curl.Answer answer = curl.post("/session/logout", "", card, header);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.reason()).isEqualTo("cross_site");
            assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
        }
    }
}
