package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a secret that only our own pages know")
@Tag("promise")
class CsrfTokenTest {

    private static final String HEADER = "X-CSRF-Token";

    /// A world with the other two defences off and this one on.
    private static Play guarded(Scheme scheme) {
        return Play.of(scheme, Scheme.JWT)
                .now("turn same-site off", "turn origin-check off", "turn csrf-token on");
    }

    @ParameterizedTest
    @EnumSource(names = {"SESSION", "JWT_COOKIE"})
    void keepsAnotherSiteOutAndLetsTheUserThrough(Scheme scheme) {
        try (Play play = guarded(scheme)) {
            play.now("log-in alice A", "forge /logout A");
            play.refused(Lane.A, Kind.OTHER_SITE, Reason.BAD_CSRF_TOKEN);
            play.now("log-out A");
            play.allowed(Lane.A, Kind.USER);
            assertThat(play.wallet(Lane.A, Kind.USER)).isEqualTo(Wallet.EMPTY);
        }
    }

    @Test
    void isNotAskedForUnlessItIsTurnedOn() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("log-in alice A");
            assertThat(play.wallet(Lane.A, Kind.USER).items()).hasSize(1);
            play.now("log-out A");
            play.allowed(Lane.A, Kind.USER);
        }
    }

    @Test
    void isOfNoConcernToATicketInAHeader() {
        try (Play play = guarded(Scheme.SESSION)) {
            play.now("log-in alice B", "log-out B");
            play.allowed(Lane.B, Kind.USER);
            assertThat(last(play, Lane.B).headers(HEADER)).isEmpty();
        }
    }

    @Test
    void readingNeedsNone() {
        try (Play play = guarded(Scheme.SESSION)) {
            play.now("log-in alice A", "request /books A");
            play.allowed(Lane.A, Kind.USER);
            assertThat(last(play, Lane.A).headers(HEADER)).isEmpty();
        }
    }

    @Test
    void whoLoggedInBeforeItWasTurnedOnIsToldAtTheNextMe() {
        try (Play play =
                Play.of(Scheme.SESSION, Scheme.JWT)
                        .now(
                                "log-in carol A",
                                "turn csrf-token on",
                                "write-draft hello A",
                                "save-draft greeting A")) {
            play.refused(Lane.A, Kind.USER, Reason.BAD_CSRF_TOKEN);
            play.now("request /me A", "write-draft hello A", "save-draft greeting A");
            play.allowed(Lane.A, Kind.USER);
        }
    }

    @Test
    void belongsToOneSessionAlone() {
        try (Play play = guarded(Scheme.SESSION)) {
            play.now("log-in alice A");
            String first = secret(play);
            play.now("log-out A", "log-in alice A");
            assertThat(secret(play)).isNotEqualTo(first).hasSize(43);
        }
    }

    private static String secret(Play play) {
        return play.wallet(Lane.A, Kind.USER).items().stream()
                .filter(item -> item.name().equals("csrf_token"))
                .map(Wallet.Item::value)
                .findFirst()
                .orElseThrow();
    }

    private static Request last(Play play, Lane lane) {
        List<Exchange> all = play.exchanges(lane, Kind.USER);
        return all.getLast().request().orElseThrow();
    }
}
