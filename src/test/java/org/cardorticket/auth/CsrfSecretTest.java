package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the secret of our own pages, gate and all")
class CsrfSecretTest {

    private static final Carrier SID = new Carrier.Cookie("sid");

    private final Backroom room = new Backroom();
    private final String cookie = room.logIn(Scheme.SESSION, "alice").credential();
    private final CsrfTokens tokens = room.auth.csrfTokens();

    @BeforeEach
    void turnOn() {
        room.control.turn(Defence.CSRF_TOKEN, true);
    }

    private Request posted(String... secrets) {
        Request request = room.request(Scheme.SESSION, cookie);
        for (String secret : secrets) {
            request = request.with(CsrfTokens.HEADER, secret);
        }
        return request;
    }

    private Outcome outcome(Request request) {
        List<Check> gates = tokens.gates(SID);
        assertThat(gates).extracting(Check::gate).containsExactly(Gate.CSRF_TOKEN);
        return gates.getFirst().question().apply(new Attempt(request, room.store));
    }

    private void refused(Request request) {
        assertThat(outcome(request)).isEqualTo(new Outcome.Failed(Reason.BAD_CSRF_TOKEN));
    }

    private String secret() {
        return tokens.of(SID, cookie).orElseThrow();
    }

    @Test
    void belongsToOneCookie() {
        assertThat(outcome(posted(secret()))).isEqualTo(new Outcome.Passed("X-CSRF-Token"));
        assertThat(tokens.of(SID, posted())).as("found by the request").contains(secret());
        String bobs = room.logIn(Scheme.SESSION, "bob").credential();
        refused(posted(tokens.of(SID, bobs).orElseThrow()));
    }

    @Test
    void isRefusedWhenItIsMissingEmptyWrongOrThereTwice() {
        refused(posted());
        refused(posted(""));
        refused(posted("A".repeat(43)));
        refused(posted(secret(), secret()));
        refused(posted(secret(), "x"));
    }

    @Test
    void isNoGoodWithoutTheCookie() {
        Request request = Request.of("POST", "/session/logout").with(CsrfTokens.HEADER, secret());
        refused(request);
        assertThat(tokens.of(SID, request)).isEmpty();
    }

    /// Else the half of the cookie that everybody may see in a list of sessions would do.
    @Test
    void isNotTheSealOfTheCookie() {
        refused(posted(cookie.substring(cookie.indexOf('.') + 1)));
        refused(posted(room.lasting.seal().stamp(cookie)));
    }

    @Test
    void livesAsLongAsTheKeyThatMadeIt() {
        String before = secret();
        room.control.rotateKeys();
        assertThat(outcome(posted(before)).passed()).isTrue();
        room.control.dropOldKeys();
        refused(posted(before));
        assertThat(outcome(posted(secret())).passed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void isAskedForWhereTheBrowserAttachesTheCredentialByItself(Scheme scheme) {
        Carrier carrier = room.scheme(scheme).carrier();
        assertThat(tokens.gates(carrier)).hasSize(scheme.inCookie() ? 1 : 0);
        assertThat(tokens.of(carrier, "value").isPresent()).isEqualTo(scheme.inCookie());
        String held = room.logIn(scheme, "alice").credential();
        assertThat(tokens.of(carrier, room.request(scheme, held)).isPresent())
                .isEqualTo(scheme.inCookie());
    }

    @Test
    void isNoneWhileTheDefenceIsOff() {
        room.control.turn(Defence.CSRF_TOKEN, false);
        assertThat(tokens.gates(SID)).isEmpty();
        assertThat(tokens.of(SID, cookie)).isEqualTo(Optional.empty());
        assertThat(tokens.of(SID, posted())).isEmpty();
    }
}
