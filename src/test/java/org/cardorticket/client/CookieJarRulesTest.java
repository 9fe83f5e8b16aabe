package org.cardorticket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.wire.SetCookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the rules of a browser's cookie jar")
class CookieJarRulesTest {

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final CookieJar jar = new CookieJar(clock);

    private void pass(long seconds) {
        clock.advanceBy(Duration.ofSeconds(seconds));
    }

    @Nested
    @DisplayName("order (RFC 6265 §5.4 step 2)")
    class Order {

        @Test
        void ofPathsOfOneLengthIsThatOfTheirComing() {
            jar.accept("b=1; Path=/");
            jar.accept("a=2; Path=/");
            jar.accept("c=3; Path=/");
            assertThat(jar.header("/x")).contains("b=1; a=2; c=3");
        }

        @Test
        void isKeptByACookieThatIsReplaced() {
            jar.accept("a=1; Path=/");
            jar.accept("b=2; Path=/");
            jar.accept("a=3; Path=/");
            assertThat(jar.header("/")).contains("a=3; b=2");
            assertThat(jar.cookies()).extracting(SetCookie::value).containsExactly("3", "2");
        }

        @Test
        void isLostByACookieThatWasForgottenInBetween() {
            jar.accept("a=1; Path=/");
            jar.accept("b=2; Path=/");
            jar.accept("a=; Path=/; Max-Age=0");
            jar.accept("a=3; Path=/");
            assertThat(jar.header("/")).contains("b=2; a=3");
        }

        @Test
        void isLostByACookieWhoseTimeHadRunOut() {
            jar.accept("a=1; Path=/; Max-Age=10");
            jar.accept("b=2; Path=/");
            pass(10);
            jar.accept("a=3; Path=/");
            assertThat(jar.header("/")).contains("b=2; a=3");
        }

        @Test
        void isFirstByPathAndThenByAge() {
            jar.accept("short=1; Path=/");
            jar.accept("long=2; Path=/a/b");
            jar.accept("later=3; Path=/a/c");
            jar.accept("last=4; Path=/a/b");
            assertThat(jar.header("/a/b")).contains("long=2; last=4; short=1");
        }
    }

    @Nested
    @DisplayName("replacing (RFC 6265 §5.3 step 11)")
    class Replacing {

        @Test
        void takesTheWholeNewCookie() {
            jar.accept("sid=1; Path=/; HttpOnly; Max-Age=60; SameSite=Lax");
            jar.accept("sid=2; Path=/");
            assertThat(jar.cookies()).containsExactly(SetCookie.parse("sid=2").orElseThrow());
            pass(3_600);
            assertThat(jar.header("/")).contains("sid=2");
        }

        @Test
        void looksAtTheCaseOfNameAndPath() {
            jar.accept("sid=1; Path=/a");
            jar.accept("SID=2; Path=/a");
            jar.accept("sid=3; Path=/A");
            assertThat(jar.cookies()).hasSize(3);
            assertThat(jar.header("/a")).contains("sid=1; SID=2");
        }

        @Test
        void startsTheLifeOfACookieAnew() {
            jar.accept("sid=1; Path=/; Max-Age=60");
            pass(59);
            jar.accept("sid=1; Path=/; Max-Age=60");
            pass(59);
            assertThat(jar.header("/")).contains("sid=1");
            pass(1);
            assertThat(jar.header("/")).isEmpty();
        }

        @Test
        void isNotDoneByAHeaderThatIsNoCookie() {
            jar.accept("sid=1; Path=/");
            jar.accept("; Path=/; Max-Age=0");
            jar.accept("=; Path=/");
            jar.accept(";");
            assertThat(jar.header("/")).contains("sid=1");
        }
    }

    @Nested
    @DisplayName("life (RFC 6265 §5.2.2)")
    class Life {

        @ParameterizedTest
        @ValueSource(strings = {"999999999999999999", "31556889864403199", "9223372036"})
        void mayBeLongerThanAnyClockGoes(String maxAge) {
            jar.accept("sid=1; Path=/; Max-Age=" + maxAge);
            pass(86_400 * 365);
            assertThat(jar.header("/")).contains("sid=1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-0", "-1", "-999999999999999999"})
        void mayBeOverBeforeItBegins(String maxAge) {
            jar.accept("other=1; Path=/");
            jar.accept("sid=1; Path=/; Max-Age=" + maxAge);
            assertThat(jar.header("/")).contains("other=1");
            assertThat(jar.cookies()).hasSize(1);
        }

        @Test
        void endsForEachCookieByItself() {
            jar.accept("a=1; Path=/; Max-Age=10");
            jar.accept("b=2; Path=/; Max-Age=20");
            pass(10);
            assertThat(jar.header("/")).contains("b=2");
            pass(10);
            assertThat(jar.header("/")).isEmpty();
        }
    }

    @Nested
    @DisplayName("another site (RFC 6265bis §5.8.3)")
    class FromOtherSite {

        @ParameterizedTest
        @CsvSource({"STRICT, false", "LAX, false", "NONE, true", "UNSET, true"})
        void getsOnlyWhatNothingKeepsBack(SetCookie.SameSite sameSite, boolean sent) {
            String attribute =
                    sameSite == SetCookie.SameSite.UNSET
                            ? ""
                            : "; Secure; SameSite=" + sameSite.token();
            jar.accept("sid=1; Path=/" + attribute);
            assertThat(jar.headerFromOtherSite("/").isPresent()).isEqualTo(sent);
            assertThat(jar.header("/")).contains("sid=1");
        }

        @Test
        void getsNothingOnAnotherPathOrAfterItsTime() {
            jar.accept("sid=1; Path=/session; Max-Age=5");
            assertThat(jar.headerFromOtherSite("/jwt")).isEmpty();
            assertThat(jar.headerFromOtherSite("/session")).contains("sid=1");
            pass(5);
            assertThat(jar.headerFromOtherSite("/session")).isEmpty();
        }
    }

    @Nested
    @DisplayName("a thief")
    class Stolen {

        @Test
        void getsEverythingFromTheDeviceButNoHttpOnlyCookieByScript() {
            jar.accept("open=1; Path=/");
            jar.accept("closed=2; Path=/; HttpOnly");
            assertThat(jar.copy(Theft.DEVICE).header("/")).contains("open=1; closed=2");
            assertThat(jar.copy(Theft.SCRIPT).header("/")).contains("open=1");
        }

        @ParameterizedTest
        @EnumSource
        void hasACopyThatGoesItsOwnWayOnTheSameClock(Theft means) {
            jar.accept("sid=1; Path=/; Max-Age=60");
            CookieJar copy = jar.copy(means);
            jar.accept("sid=; Path=/; Max-Age=0");
            assertThat(jar.header("/")).isEmpty();
            assertThat(copy.header("/")).contains("sid=1");
            pass(60);
            assertThat(copy.header("/")).isEmpty();
        }
    }
}
