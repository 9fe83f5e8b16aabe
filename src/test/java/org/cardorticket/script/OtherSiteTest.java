package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("another site makes the browser post")
@Tag("promise")
class OtherSiteTest {

    @ParameterizedTest(name = "{0}: SameSite {1}, origin check {2} -> {3}")
    @CsvSource({
        "SESSION, on, on, CROSS_SITE",
        "SESSION, off, on, CROSS_SITE",
        "SESSION, on, off, MISSING_CREDENTIAL",
        "SESSION, off, off, ''",
        "JWT_COOKIE, on, on, CROSS_SITE",
        "JWT_COOKIE, on, off, MISSING_CREDENTIAL",
        "JWT_COOKIE, off, off, ''",
        "JWT, off, off, MISSING_CREDENTIAL",
        "JWT_REFRESH, off, off, MISSING_CREDENTIAL"
    })
    void succeedsOnlyWhereTheBrowserAttachesTheCredentialAndNobodyAsksWhereItCameFrom(
            Scheme scheme, String sameSite, String origin, String reason) {
        try (Play play = Play.of(scheme, Scheme.JWT)) {
            play.now("turn same-site " + sameSite, "turn origin-check " + origin)
                    .now("log-in alice A", "forge /logout A");
            if (reason.isEmpty()) {
                play.allowed(Lane.A, Kind.OTHER_SITE);
                assertThat(play.wallet(Lane.A, Kind.USER).items()).isEmpty();
            } else {
                play.refused(Lane.A, Kind.OTHER_SITE, Reason.valueOf(reason));
                play.now("request /books A");
                play.allowed(Lane.A, Kind.USER);
            }
        }
    }

    @Test
    void cannotPostJsonFromAForm() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("turn same-site off", "turn origin-check off", "log-in carol A")
                    .now("forge /articles A");
            play.refused(Lane.A, Kind.OTHER_SITE, Reason.NOT_JSON);
        }
    }

    @Test
    void theUserNoticesOnlyAtTheNextClick() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("turn same-site off", "turn origin-check off", "log-in alice A")
                    .now("request /books A", "forge /logout A");
            assertThat(play.page(Lane.A)).isInstanceOf(Page.Books.class);
            play.now("request /books A");
            assertThat(play.page(Lane.A))
                    .isEqualTo(new Page.LogInAgain(Reason.MISSING_CREDENTIAL, ""));
        }
    }

    @Test
    void everySwitchIsInTheTrace() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            for (Defence defence : Defence.values()) {
                play.now("turn " + CommandText.word(defence) + " off");
            }
            assertThat(play.steps(Step.DefenceTurned.class))
                    .extracting(Step.DefenceTurned::defence)
                    .containsExactly(Defence.values());
        }
    }
}
