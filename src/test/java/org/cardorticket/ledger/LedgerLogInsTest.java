package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.ledger.Told.issued;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("log-ins that were forced")
class LedgerLogInsTest {

    private final Told told = new Told().by(Told.ALICE, issued("c", "09:30"));

    private static Step again(Actor actor, Reason reason) {
        return new Step.PageShown(actor, new Page.LogInAgain(reason, ""));
    }

    private static Step shown(Page page) {
        return new Step.PageShown(Told.ALICE, page);
    }

    private void assertForced(long number, long... steps) {
        Figure figure = told.says(Subject.FORCED_LOG_INS);
        assertThat(figure).isEqualTo(new Figure.Count(number, figure.proof()));
        assertThat(figure.proof().steps())
                .isEqualTo(java.util.Arrays.stream(steps).boxed().toList());
    }

    @Test
    void thereIsNoneAtFirstAndTheLogInIsTheProof() {
        assertForced(0, 1);
    }

    @Test
    void theFormIsTheProofAndStaysItWhenSomebodyLogsInAgain() {
        told.alone(again(Told.ALICE, Reason.REVOKED));
        assertForced(1, 3);
        told.by(Told.ALICE, issued("d", "09:30"));
        assertForced(1, 3);
        told.alone(again(Told.ALICE, Reason.EXPIRED));
        assertForced(2, 3, 7);
    }

    @ParameterizedTest
    @EnumSource(names = {"BAD_PASSWORD", "TOO_MANY_ATTEMPTS"})
    void aFailedLogInEndsNothing(Reason reason) {
        told.alone(again(Told.ALICE, reason));
        assertForced(0, 1);
        told.alone(again(Told.ALICE, Reason.EXPIRED));
        assertForced(1, 4);
    }

    @Test
    void whoeverHasLoggedOutIsAskedOfTheirOwnAccord() {
        told.alone(shown(new Page.LoggedOut()), again(Told.ALICE, Reason.MISSING_CREDENTIAL));
        assertForced(0, 1);
    }

    @Test
    void everyOtherPageLeavesTheUserWhereTheyAre() {
        told.alone(
                shown(new Page.Welcome("alice")),
                shown(new Page.Forbidden(Reason.INSUFFICIENT_ROLE)),
                shown(new Page.Failed(503)),
                again(Told.ALICE, Reason.EXPIRED));
        assertForced(1, 6);
    }

    @Test
    void whoeverIsSeatedAnewHasNotBeenThrownOut() {
        told.alone(
                new Step.LaneSet(Lane.A, Scheme.SESSION, Told.ALICE),
                again(Told.ALICE, Reason.MISSING_CREDENTIAL));
        assertForced(0, 1);
    }

    @Test
    void whatOthersAreShownIsNotTheLanes() {
        told.by(Told.THIEF, issued("t", "09:30")).by(Told.BELOW, issued("b", "09:30"));
        told.alone(again(Told.THIEF, Reason.REVOKED), again(Told.BELOW, Reason.REVOKED));
        assertForced(0, 1);
        Figure below = told.says(Subject.FORCED_LOG_INS, Lane.B);
        assertThat(below).isEqualTo(new Figure.Count(1, below.proof()));
    }

    @Test
    void twoUsersOfOneLaneAreAskedEachOnTheirOwn() {
        Actor tab = Actor.user(Lane.A, "alice", "tab");
        told.by(tab, issued("t", "09:30"));
        told.alone(again(tab, Reason.REVOKED), again(tab, Reason.REVOKED));
        told.alone(again(Told.ALICE, Reason.REVOKED));
        assertForced(2, 6, 8);
    }
}
