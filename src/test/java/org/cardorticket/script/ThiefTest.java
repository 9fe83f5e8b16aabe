package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a thief with a copied credential")
@Tag("promise")
class ThiefTest {

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void isAliceForAllTheServerCanTell(Scheme scheme) {
        try (Play play = Play.of(scheme, Scheme.JWT)) {
            play.now("log-in alice A", "steal device A", "by thief request /books A");
            play.allowed(Lane.A, Kind.THIEF);
            play.now("request /books A");
            play.allowed(Lane.A, Kind.USER);
        }
    }

    @Test
    void goesWithTheNewPasswordWhereTheServerRemembersAndStaysWhereItDoesNot() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.at("09:00", "log-in alice A+B").at("09:05", "steal device A+B");
            // The card is one and the same: changing the password keeps the session that asks.
            play.at("09:06", "by second log-in alice A+B")
                    .at("09:10", "by second change-password \"better one\" A+B")
                    .at("09:11", "by thief request /books A+B");
            play.refused(Lane.A, Kind.THIEF, Reason.UNKNOWN_SESSION);
            play.allowed(Lane.B, Kind.THIEF);
            play.at("09:29:59", "by thief request /books B");
            play.allowed(Lane.B, Kind.THIEF);
            play.at("09:30", "by thief request /books B");
            play.refused(Lane.B, Kind.THIEF, Reason.EXPIRED);
        }
    }

    @Test
    void whoRefreshesWithAUsedTokenEndsTheFamilyAndNothingElse() {
        try (Play play = Play.of(Scheme.JWT_REFRESH, Scheme.JWT_REFRESH)) {
            play.now("log-in alice A", "log-in bob B", "steal device A", "refresh A")
                    .now("by thief refresh A");
            play.refused(Lane.A, Kind.THIEF, Reason.REUSED);
            play.now("refresh A");
            play.refused(Lane.A, Kind.USER, Reason.REVOKED);
            play.now("refresh B");
            play.allowed(Lane.B, Kind.USER);
            assertThat(play.steps(Step.Ended.class))
                    .filteredOn(ended -> ended.ending() == Ending.REUSED)
                    .hasSize(1);
        }
    }

    @Test
    void whoIsQuickerThanTheUserThrowsTheUserOutAndIsThrownOutToo() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("log-in alice B", "steal device B", "by thief refresh B");
            play.allowed(Lane.B, Kind.THIEF);
            play.now("refresh B");
            play.refused(Lane.B, Kind.USER, Reason.REUSED);
            play.now("by thief refresh B");
            play.refused(Lane.B, Kind.THIEF, Reason.REVOKED);
        }
    }

    @Test
    void goesOnForeverWhereTokensAreNotRotated() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_REFRESH)) {
            play.now("turn rotation off", "log-in alice B", "steal device B", "refresh B")
                    .at("+6d 09:00", "by thief refresh B");
            play.allowed(Lane.B, Kind.THIEF);
        }
    }

    @Test
    void aScriptReadsThePagesStorageButNoHttpOnlyCookie() {
        try (Play play = Play.of(Scheme.JWT_COOKIE, Scheme.JWT)) {
            play.now("log-in alice A+B", "steal script A+B");
            assertThat(play.wallet(Lane.A, Kind.THIEF)).isEqualTo(Wallet.EMPTY);
            assertThat(play.wallet(Lane.B, Kind.THIEF)).isEqualTo(play.wallet(Lane.B, Kind.USER));
            play.now("by thief request /books A+B");
            play.refused(Lane.A, Kind.THIEF, Reason.MISSING_CREDENTIAL);
            play.allowed(Lane.B, Kind.THIEF);
        }
    }

    @Test
    void whoCopiedNothingDoesNothing() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("log-in alice A+B", "by thief request /books A+B");
            assertThat(play.exchanges(Lane.A, Kind.THIEF)).isEmpty();
        }
    }

    @Test
    void aSecondLoginSignsTheFirstDeviceOutOfAnAllowlistAndOutOfNothingElse() {
        for (Scheme scheme : Scheme.values()) {
            try (Play play = Play.of(scheme, Scheme.JWT)) {
                play.now("log-in alice A", "by second log-in alice A", "request /me A");
                boolean stays = scheme != Scheme.JWT_ALLOWLIST;
                // Both repairs at once: the access token is replaced, the refresh token buys
                // another.
                assertThat(play.verdict(Lane.A, Kind.USER).allowed())
                        .as("%s", scheme)
                        .isEqualTo(stays);
            }
        }
    }
}
