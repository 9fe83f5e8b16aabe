package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.cardorticket.wire.SetCookie.SameSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookieTest {

    @Property
    void whatIsFormattedIsReadBack(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name,
            @ForAll @AlphaChars @StringLength(max = 60) String value,
            @ForAll boolean httpOnly,
            @ForAll boolean secure,
            @ForAll SameSite sameSite,
            @ForAll Optional<Long> maxAge) {
        SetCookie cookie =
                new SetCookie(
                        name,
                        value,
                        "/session",
                        httpOnly,
                        secure,
                        sameSite,
                        maxAge.map(seconds -> seconds % 1_000_000));
        assertThat(SetCookie.parse(cookie.format())).contains(cookie);
    }

    @Nested
    @DisplayName("a Set-Cookie header is read as browsers read it (RFC 6265 §5.2)")
    class Reading {

        @Test
        void attributesIgnoreCaseAndUnknownOnesAreSkipped() {
            SetCookie cookie =
                    SetCookie.parse("a=b; HTTPONLY; samesite=STRICT; Partitioned; path=/x")
                            .orElseThrow();
            assertThat(cookie.httpOnly()).isTrue();
            assertThat(cookie.sameSite()).isEqualTo(SameSite.STRICT);
            assertThat(cookie.path()).isEqualTo("/x");
        }

        @ParameterizedTest
        @CsvSource({"a=b, UNSET", "a=b; SameSite=none, NONE", "a=b; SameSite=odd, UNSET"})
        void sameSiteIsMissingUnlessItSaysSomethingKnown(String header, SameSite expected) {
            assertThat(SetCookie.parse(header).orElseThrow().sameSite()).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "novalue", "=x", "; Path=/"})
        void withoutANameItIsNoCookie(String header) {
            assertThat(SetCookie.parse(header)).isEmpty();
        }

        @Test
        void aMaxAgeThatIsNoNumberIsIgnored() {
            assertThat(SetCookie.parse("a=b; Max-Age=soon").orElseThrow().maxAge()).isEmpty();
            assertThat(SetCookie.parse("a=b; Max-Age=-5").orElseThrow().maxAge()).contains(-5L);
        }

        @Test
        void aValueMayContainEqualsSigns() {
            assertThat(SetCookie.parse("a=b=c==; Path=/").orElseThrow().value()).isEqualTo("b=c==");
        }
    }

    @Nested
    @DisplayName("a Cookie header")
    class Sent {

        @Test
        void keepsOrderAndDuplicates() {
            Request request =
                    Request.of("GET", "/")
                            .with("Cookie", "sid=1; other=x; sid=2")
                            .with("cookie", "sid=3");
            assertThat(CookieHeader.values(request, "sid")).containsExactly("1", "2", "3");
            assertThat(CookieHeader.pairs(request)).hasSize(4);
        }

        @Test
        void namesAreCaseSensitiveAndJunkIsLeftOut() {
            Request request = Request.of("GET", "/").with("Cookie", "SID=1; junk; =2; ;");
            assertThat(CookieHeader.values(request, "sid")).isEmpty();
            assertThat(CookieHeader.pairs(request)).hasSize(1);
        }

        @Test
        void onlySpacesAndTabsAreBlanks() {
            Request request =
                    Request.of("GET", "/").with("Cookie", " \tsid = 1\t;\fsid=2; sid=3\u001f");
            assertThat(CookieHeader.values(request, "sid")).containsExactly("1", "3\u001f");
        }
    }
}
