package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.SetCookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("how a credential is taken out of a request")
class CarrierTest {

    private static final Carrier COOKIE = new Carrier.Cookie("sid");
    private static final Carrier BEARER = new Carrier.Bearer();

    private final RowStore store = new EmbeddedStore(new LessonClock(LessonTime.CURTAIN));

    private Attempt attempt(Request request) {
        return new Attempt(request, store);
    }

    private static Request get(String target) {
        return Request.of("GET", target);
    }

    private void refused(Carrier carrier, Request request, Reason reason) {
        Attempt attempt = attempt(request);
        assertThat(carrier.take(attempt)).isEqualTo(new Outcome.Failed(reason));
        assertThat(attempt.credential()).as("nothing is taken").isEmpty();
    }

    private void taken(Carrier carrier, Request request, String credential, String how) {
        Attempt attempt = attempt(request);
        assertThat(carrier.take(attempt)).isEqualTo(new Outcome.Passed(how));
        assertThat(attempt.credential()).isEqualTo(credential);
    }

    @Test
    void theOneCookieIsTakenWhateverElseThereIs() {
        taken(COOKIE, get("/").with("Cookie", "a=1; sid=x; SID=y"), "x", "sid");
        taken(COOKIE, get("/?access_token=z").with("Cookie", "sid=x"), "x", "sid");
        taken(COOKIE, get("/").with("Cookie", "sid="), "", "sid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "bearer x.y.z", "BEARER   x.y.z  "})
    void theBearerTokenIsTakenWhateverTheCase(String header) {
        taken(BEARER, get("/").with("Authorization", header), "x.y.z", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer "})
    void aBearerWithoutATokenIsOneWithNone(String header) {
        taken(BEARER, get("/").with("Authorization", header), "", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic eDp5", "x.y.z", "Bearerx y", "", "Bear x", "Digest Bearer x"})
    void anotherWayToAuthenticateIsNone(String header) {
        refused(BEARER, get("/").with("Authorization", header), Reason.MISSING_CREDENTIAL);
    }

    @Test
    void whereNothingIsSentNothingIsFound() {
        refused(COOKIE, get("/"), Reason.MISSING_CREDENTIAL);
        refused(BEARER, get("/"), Reason.MISSING_CREDENTIAL);
        refused(COOKIE, get("/").with("Cookie", "ticket=x"), Reason.MISSING_CREDENTIAL);
    }

    @Test
    void oneKindIsNeverTakenForTheOther() {
        refused(COOKIE, get("/").with("Authorization", "Bearer x"), Reason.MISSING_CREDENTIAL);
        refused(BEARER, get("/").with("Cookie", "sid=x"), Reason.MISSING_CREDENTIAL);
        refused(BEARER, get("/?access_token=x"), Reason.MISSING_CREDENTIAL);
    }

    @Test
    void twoAtOnceAreOneTooMany() {
        refused(COOKIE, get("/").with("Cookie", "sid=x; sid=x"), Reason.TWO_CREDENTIALS);
        refused(
                COOKIE,
                get("/").with("Cookie", "sid=x").with("Cookie", "sid=y"),
                Reason.TWO_CREDENTIALS);
        refused(
                COOKIE,
                get("/").with("Cookie", "sid=x").with("Authorization", "Bearer y"),
                Reason.TWO_CREDENTIALS);
        Request bearer = get("/").with("Authorization", "Bearer x");
        refused(BEARER, bearer.with("Authorization", "Bearer x"), Reason.TWO_CREDENTIALS);
    }

    @ParameterizedTest
    @CsvSource({
        "/me?access_token=x, true",
        "/me?a=1&access_token=, true",
        "/me?my_access_token=x, false",
        "/me?q=access_token, false",
        "/access_token=x, false",
        "/me, false"
    })
    void aTokenInTheAddressIsASecondOne(String target, boolean second) {
        Request request = get(target).with("Authorization", "Bearer x");
        if (second) {
            refused(BEARER, request, Reason.TWO_CREDENTIALS);
        } else {
            taken(BEARER, request, "x", "Bearer");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SESSION", "JWT_COOKIE"})
    void aCookieIsForOneSchemeAndForNoScript(Scheme scheme) {
        Backroom room = new Backroom();
        SetCookie cookie = baked(room, scheme);
        assertThat(cookie.path()).isEqualTo("/" + scheme.prefix());
        assertThat(cookie.httpOnly()).isTrue();
        assertThat(cookie.secure()).as("plain HTTP on loopback").isFalse();
        assertThat(cookie.sameSite()).isEqualTo(SetCookie.SameSite.LAX);
        assertThat(cookie.maxAge()).as("until the browser closes").isEmpty();
        SetCookie clearing = room.scheme(scheme).clearing().orElseThrow();
        assertThat(clearing.name()).isEqualTo(cookie.name());
        assertThat(clearing.httpOnly()).isTrue();
        assertThat(clearing.sameSite()).isEqualTo(SetCookie.SameSite.LAX);
        room.control.turn(Defence.SAME_SITE, false);
        assertThat(baked(room, scheme).sameSite()).isEqualTo(SetCookie.SameSite.UNSET);
    }

    private static SetCookie baked(Backroom room, Scheme scheme) {
        Grant grant = room.scheme(scheme).logIn(room.user("alice"), room.log(scheme));
        return ((Grant.Baked) grant).cookie();
    }
}
