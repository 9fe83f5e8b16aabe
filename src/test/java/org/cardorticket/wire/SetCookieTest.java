package org.cardorticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cardorticket.wire.SetCookie.SameSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("a Set-Cookie header (RFC 6265 §4.1 and §5.2)")
class SetCookieTest {

    private static SetCookie read(String header) {
        return SetCookie.parse(header).orElseThrow();
    }

    @Nested
    @DisplayName("is written")
    class Written {

        private final SetCookie bare =
                new SetCookie("sid", "1", "/", false, false, SameSite.UNSET, Optional.empty());

        @Test
        void withNothingButItsPathWhenNothingElseIsAsked() {
            assertThat(bare.format()).isEqualTo("sid=1; Path=/");
        }

        @Test
        void withItsAttributesInAFixedOrder() {
            SetCookie full =
                    new SetCookie(
                            "sid", "1", "/session", true, true, SameSite.STRICT, Optional.of(60L));
            assertThat(full.format())
                    .isEqualTo(
                            "sid=1; Path=/session; Max-Age=60; HttpOnly; Secure; SameSite=Strict");
        }

        @Test
        void withAMaxAgeOfZeroToTakeItAway() {
            SetCookie gone =
                    new SetCookie("sid", "", "/", false, false, SameSite.UNSET, Optional.of(0L));
            assertThat(gone.format()).isEqualTo("sid=; Path=/; Max-Age=0");
        }

        @ParameterizedTest
        @CsvSource({"STRICT, Strict", "LAX, Lax", "NONE, None"})
        void withTheWordsOfTheSpecification(SameSite sameSite, String token) {
            assertThat(sameSite.token()).isEqualTo(token);
        }

        @Test
        void withoutSameSiteWhereTheDefenceIsOff() {
            assertThat(bare.format()).doesNotContain("SameSite");
        }
    }

    @Nested
    @DisplayName("is no cookie")
    class Refused {

        @ParameterizedTest(name = "\"{0}\"")
        @ValueSource(strings = {";", ";;", " ", "=", "=x", " =x", "\t=x; Path=/", "; sid=1", "sid"})
        void withoutANameBeforeTheFirstSemicolon(String header) {
            assertThat(SetCookie.parse(header)).isEmpty();
        }

        @Test
        void whenOnlyAnAttributeHasAnEqualsSign() {
            assertThat(SetCookie.parse("sid; Path=/session")).isEmpty();
        }
    }

    @Nested
    @DisplayName("is read")
    class Read {

        @Test
        void withTheDefaultsOfABrowser() {
            assertThat(read("sid=1"))
                    .isEqualTo(
                            new SetCookie(
                                    "sid",
                                    "1",
                                    "/",
                                    false,
                                    false,
                                    SameSite.UNSET,
                                    Optional.empty()));
        }

        @Test
        void withoutTheSpaceAroundNamesAndValues() {
            SetCookie cookie = read("  sid =  1 ;  Path = /a ;Max-Age= 5 ; SameSite = Lax ");
            assertThat(cookie.name()).isEqualTo("sid");
            assertThat(cookie.value()).isEqualTo("1");
            assertThat(cookie.path()).isEqualTo("/a");
            assertThat(cookie.maxAge()).contains(5L);
            assertThat(cookie.sameSite()).isEqualTo(SameSite.LAX);
        }

        @Test
        void withAnEmptyValue() {
            assertThat(read("sid=; Path=/").value()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Secure", "secure", "SECURE", "Secure=", "Secure=no"})
        void asSecureWhateverStandsBehindTheWord(String attribute) {
            assertThat(read("sid=1; " + attribute).secure()).isTrue();
            assertThat(read("sid=1; " + attribute).httpOnly()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"HttpOnly", "httponly", "HttpOnly=0"})
        void asHttpOnlyWhateverStandsBehindTheWord(String attribute) {
            assertThat(read("sid=1; " + attribute).httpOnly()).isTrue();
            assertThat(read("sid=1; " + attribute).secure()).isFalse();
        }

        @Test
        void keepingTheCaseOfItsNameAndValue() {
            SetCookie cookie = read("SiD=AbC");
            assertThat(cookie.name()).isEqualTo("SiD");
            assertThat(cookie.value()).isEqualTo("AbC");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Path", "Path=", "Path=session", "Path=./x", "Path=\"/x\""})
        void forEveryPathWhereItsOwnIsNone(String attribute) {
            assertThat(read("sid=1; " + attribute).path()).isEqualTo("/");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.5", "+5", "5s", "", "-", "0x10", "１２", "1 0"})
        void withoutAMaxAgeThatIsNoWholeNumber(String value) {
            assertThat(read("sid=1; Max-Age=" + value).maxAge()).isEmpty();
        }

        @Test
        void withTheLastOfAttributesThatComeTwice() {
            SetCookie cookie =
                    read(
                            "sid=1; Path=/a; Max-Age=1; SameSite=Lax; Path=/b; Max-Age=2;"
                                    + " SameSite=Strict");
            assertThat(cookie.path()).isEqualTo("/b");
            assertThat(cookie.maxAge()).contains(2L);
            assertThat(cookie.sameSite()).isEqualTo(SameSite.STRICT);
        }

        @Test
        void ignoringALaterMaxAgeThatIsNoneAsSection522Says() {
            assertThat(read("sid=1; Max-Age=60; Max-Age=soon").maxAge()).contains(60L);
        }

        @ParameterizedTest
        @EnumSource(names = "UNSET", mode = EnumSource.Mode.EXCLUDE)
        void withSameSiteInAnyCase(SameSite sameSite) {
            assertThat(read("a=b; SameSite=" + sameSite.token()).sameSite()).isEqualTo(sameSite);
            assertThat(read("a=b; samesite=" + sameSite.name()).sameSite()).isEqualTo(sameSite);
        }

        @Test
        void withAnUnknownSameSiteAsIfThereWereNone() {
            assertThat(read("a=b; SameSite=Unset").sameSite()).isEqualTo(SameSite.UNSET);
            assertThat(read("a=b; SameSite").sameSite()).isEqualTo(SameSite.UNSET);
        }

        @Test
        void takingNoAttributeOutOfTheValueItself() {
            SetCookie cookie = read("sid=Secure HttpOnly Max-Age=1");
            assertThat(cookie.secure()).isFalse();
            assertThat(cookie.httpOnly()).isFalse();
            assertThat(cookie.maxAge()).isEmpty();
        }
    }
}
