package org.cardorticket.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.wire.SetCookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a cookie jar on lesson time (RFC 6265 §5)")
class CookieJarTest {

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final CookieJar jar = new CookieJar(clock);

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "/session, /session, true",
        "/session, /session/me, true",
        "/session, /sessions, false",
        "/session, /jwt/me, false",
        "/session/, /session/me, true",
        "/session/, /session, false",
        "/, /anything, true"
    })
    void pathsMatchAsSection514Says(String cookiePath, String requestPath, boolean sent) {
        jar.accept("sid=1; Path=" + cookiePath);
        assertThat(jar.header(requestPath).isPresent()).isEqualTo(sent);
    }

    @Test
    void theSameNameAndPathReplacesAndAnotherPathDoesNot() {
        jar.accept("sid=1; Path=/a");
        jar.accept("sid=2; Path=/a");
        jar.accept("sid=3; Path=/a/b");
        assertThat(jar.header("/a")).contains("sid=2");
        assertThat(jar.cookies()).extracting(SetCookie::value).containsExactly("2", "3");
    }

    @Test
    void longerPathsComeFirst() {
        jar.accept("sid=1; Path=/a");
        jar.accept("sid=2; Path=/a/b");
        assertThat(jar.header("/a/b/c")).contains("sid=2; sid=1");
    }

    @Test
    void maxAgeRunsOnLessonTimeAndEndsAtItsMoment() {
        jar.accept("sid=1; Path=/; Max-Age=60");
        clock.advanceBy(Duration.ofSeconds(59));
        assertThat(jar.header("/")).contains("sid=1");
        clock.advanceBy(Duration.ofSeconds(1));
        assertThat(jar.header("/")).isEmpty();
        assertThat(jar.cookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aMaxAgeThatIsOverForgetsTheCookie(int maxAge) {
        jar.accept("sid=1; Path=/session");
        jar.accept("sid=; Path=/session; Max-Age=" + maxAge);
        assertThat(jar.header("/session")).isEmpty();
    }

    @Test
    void forgettingOnAnotherPathForgetsNothing() {
        jar.accept("sid=1; Path=/session");
        jar.accept("sid=; Path=/; Max-Age=0");
        assertThat(jar.header("/session")).contains("sid=1");
    }

    @Test
    void aSessionCookieStaysUntilTheBrowserCloses() {
        jar.accept("sid=1; Path=/");
        clock.advanceBy(Duration.ofDays(365));
        assertThat(jar.header("/")).contains("sid=1");
    }

    @Test
    void whatIsNoCookieIsIgnored() {
        jar.accept("");
        jar.accept("nonsense");
        assertThat(jar.cookies()).isEmpty();
    }
}
