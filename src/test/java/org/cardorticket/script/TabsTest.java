package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("five tabs refresh at the same instant")
@Tag("promise")
class TabsTest {

    private static final Verdict IN = new Verdict.Allowed("alice");

    @Test
    void withoutAGraceWindowOneWinsTheNextEndsTheFamilyAndTheHonestUserIsOut() {
        try (Play play = opened()) {
            play.now("refresh-in-tabs 5 B");
            assertThat(verdicts(play))
                    .containsExactly(
                            IN,
                            new Verdict.Refused(Reason.REUSED),
                            new Verdict.Refused(Reason.REVOKED),
                            new Verdict.Refused(Reason.REVOKED),
                            new Verdict.Refused(Reason.REVOKED));
            assertThat(play.page(Lane.B)).isInstanceOf(Page.LogInAgain.class);
            assertThat(play.wallet(Lane.B, Kind.USER).items()).isEmpty();
        }
    }

    @Test
    void withinTenSecondsOfGraceAllGetTheSameSuccessor() {
        try (Play play = opened()) {
            play.now("adjust grace PT10S", "refresh-in-tabs 5 B");
            assertThat(verdicts(play)).containsExactly(IN, IN, IN, IN, IN);
            assertThat(lastFive(play).stream().map(TabsTest::refreshToken).distinct()).hasSize(1);
            play.at("09:25", "refresh B");
            play.allowed(Lane.B, Kind.USER);
        }
    }

    @Test
    void withoutTheCompareAndSetAllWinAndTheStoreRemembersAnotherThanTheBrowser() {
        try (Play play = opened()) {
            play.now("turn compare-and-set off", "refresh-in-tabs 5 B");
            assertThat(verdicts(play)).containsExactly(IN, IN, IN, IN, IN);
            assertThat(lastFive(play).stream().map(TabsTest::refreshToken).distinct()).hasSize(5);
            play.at("09:25", "refresh B");
            play.refused(Lane.B, Kind.USER, Reason.REUSED);
            assertThat(play.page(Lane.B)).isInstanceOf(Page.LogInAgain.class);
        }
    }

    @Test
    void aSchemeWithoutRefreshTokensHasNothingToRace() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("log-in alice A+B", "refresh-in-tabs 5 A+B", "refresh A+B");
            assertThat(play.exchanges(Lane.B, Kind.USER)).hasSize(1);
        }
    }

    private static Play opened() {
        return Play.of(Scheme.SESSION, Scheme.JWT_REFRESH).now("log-in alice B");
    }

    private static List<Exchange> lastFive(Play play) {
        List<Exchange> all = play.exchanges(Lane.B, Kind.USER);
        return all.subList(all.size() - 5, all.size());
    }

    private static List<Verdict> verdicts(Play play) {
        return lastFive(play).stream().map(each -> each.verdict().orElseThrow()).toList();
    }

    private static String refreshToken(Exchange exchange) {
        String body = exchange.response().orElseThrow().body();
        return body.substring(body.indexOf("refresh_token"));
    }
}
