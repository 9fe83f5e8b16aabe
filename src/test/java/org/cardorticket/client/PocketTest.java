package org.cardorticket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what a client keeps")
class PocketTest {

    private static final Request ASK = Request.of("GET", "/jwt/books?page=2");

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Pocket pocket = new Pocket(clock);

    private static Response tokens(String access, String refresh) {
        return Response.of(200)
                .withBody(
                        "application/json",
                        Body.object("access_token", access, "refresh_token", refresh));
    }

    private static Wallet.Item stored(String name, String value) {
        return new Wallet.Item(Wallet.Place.STORAGE, name, value);
    }

    @Nested
    @DisplayName("while it is empty")
    class Empty {

        @Test
        void attachesNothing() {
            assertThat(pocket.attach(ASK)).isEqualTo(ASK);
            assertThat(pocket.attachFromOtherSite(ASK)).isEqualTo(ASK);
        }

        @Test
        void hasNothingToDropOrToRefresh() {
            assertThat(pocket.dropTokens()).isFalse();
            assertThat(pocket.refreshToken()).isEmpty();
            assertThat(pocket.tokensSince()).isEmpty();
            assertThat(pocket.wallet()).isEqualTo(Wallet.EMPTY);
        }
    }

    @Nested
    @DisplayName("of an answer")
    class Taking {

        @Test
        void areTheTokensInTheOrderOfTheirNames() {
            assertThat(pocket.take(tokens("a1", "r1"))).isTrue();
            assertThat(pocket.wallet().items())
                    .containsExactly(stored("access_token", "a1"), stored("refresh_token", "r1"));
        }

        @Test
        void areTheCookiesBeforeTheTokens() {
            pocket.take(tokens("a1", "r1"));
            pocket.take(Response.of(204).with("Set-Cookie", "sid=1; Path=/"));
            assertThat(pocket.wallet().items())
                    .extracting(Wallet.Item::name)
                    .containsExactly("sid", "access_token", "refresh_token");
        }

        @Test
        void areAllCookiesOfItAndNotOnlyTheFirst() {
            pocket.take(Response.of(200).with("Set-Cookie", "a=1").with("set-cookie", "b=2"));
            assertThat(pocket.wallet().items())
                    .extracting(Wallet.Item::value)
                    .containsExactly("1", "2");
        }

        @Test
        void isNothingNewWhenItSaysTheSameAgain() {
            pocket.take(tokens("a1", "r1"));
            assertThat(pocket.take(tokens("a1", "r1"))).isFalse();
            assertThat(pocket.take(tokens("a2", "r1"))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(ints = {302, 400, 401, 403, 500})
        void areNoTokensWhenItIsARefusal(int status) {
            Response refusal =
                    new Response(status, tokens("a1", "r1").headers(), tokens("a1", "r1").body())
                            .with("Set-Cookie", "sid=1");
            assertThat(pocket.take(refusal)).isTrue();
            assertThat(pocket.wallet().items())
                    .extracting(Wallet.Item::name)
                    .containsExactly("sid");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "<html>", "[]", "null", "{\"access_token\":7}", "{\"token\":\"x\"}"})
        void isNothingWhenItsBodyHasNoTokens(String body) {
            assertThat(pocket.take(Response.of(200).withBody("application/json", body))).isFalse();
            assertThat(pocket.wallet()).isEqualTo(Wallet.EMPTY);
        }

        @Test
        void areOnlyTheCookiesWhenAnotherSiteMadeTheBrowserAsk() {
            assertThat(pocket.takeCookies(tokens("a1", "r1"))).isFalse();
            assertThat(pocket.takeCookies(Response.of(401).with("Set-Cookie", "sid=1"))).isTrue();
            assertThat(pocket.wallet().items()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("with a cookie and tokens")
    class Full {

        @BeforeEach
        void fill() {
            pocket.take(tokens("a1", "r1").with("Set-Cookie", "sid=1; Path=/jwt"));
        }

        @Test
        void attachesBothButNeverTheRefreshToken() {
            Request attached = pocket.attach(ASK);
            assertThat(attached.headers("Cookie")).containsExactly("sid=1");
            assertThat(attached.headers("Authorization")).containsExactly("Bearer a1");
            assertThat(attached.text()).doesNotContain("r1");
        }

        @Test
        void attachesToAnotherPathOnlyTheToken() {
            Request attached = pocket.attach(Request.of("GET", "/session/me"));
            assertThat(attached.header("Cookie")).isEmpty();
            assertThat(attached.header("Authorization")).contains("Bearer a1");
        }

        @Test
        void attachesForAnotherSiteOnlyTheCookie() {
            Request attached = pocket.attachFromOtherSite(ASK);
            assertThat(attached.header("Cookie")).contains("sid=1");
            assertThat(attached.header("Authorization")).isEmpty();
        }

        @Test
        void dropsTokensAndKeepsTheCookieThatNoScriptCanReach() {
            assertThat(pocket.dropTokens()).isTrue();
            assertThat(pocket.dropTokens()).isFalse();
            assertThat(pocket.wallet().items())
                    .extracting(Wallet.Item::name)
                    .containsExactly("sid");
            assertThat(pocket.tokensSince()).isEmpty();
        }

        @Test
        void knowsSinceWhenItHasItsAccessToken() {
            assertThat(pocket.tokensSince()).contains(LessonTime.CURTAIN);
            clock.advanceBy(Duration.ofMinutes(5));
            pocket.take(tokens("a2", "r2"));
            assertThat(pocket.tokensSince()).contains(LessonTime.parse("09:05"));
            assertThat(pocket.refreshToken()).contains("r2");
        }

        @Test
        void givesAThiefACopyThatDoesNotFollowTheOriginal() {
            Pocket copy = pocket.copy(Theft.SCRIPT);
            pocket.take(tokens("a2", "r2"));
            assertThat(copy.refreshToken()).contains("r1");
            assertThat(copy.tokensSince()).contains(LessonTime.CURTAIN);
            copy.dropTokens();
            assertThat(pocket.refreshToken()).contains("r2");
        }
    }

    @Test
    void presentsAForgedCredentialWhereTheHonestOneWouldBe() {
        var cookie = new Wallet.Item(Wallet.Place.COOKIE_JAR, "sid", "forged");
        assertThat(Pocket.present(ASK, cookie).header("Cookie")).contains("sid=forged");
        assertThat(Pocket.present(ASK, stored("access_token", "x")).header("Authorization"))
                .isEqualTo(Optional.of("Bearer x"));
    }
}
