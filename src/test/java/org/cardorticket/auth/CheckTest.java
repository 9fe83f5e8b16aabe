package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("a row of gates")
class CheckTest {

    private static final Outcome PASSED = new Outcome.Passed("");

    private final Backroom room = new Backroom();
    private final Request request = Request.of("GET", "/jwt/me");
    private final Attempt attempt = room.attempt(request, room.log(Scheme.JWT));
    private final List<Gate> asked = new ArrayList<>();

    private Check gate(Gate gate, Outcome outcome) {
        return new Check(
                gate,
                _ -> {
                    asked.add(gate);
                    return outcome;
                });
    }

    @Test
    void isGoneThroughInItsOrderUntilOneSaysNo() {
        List<Check> gates =
                List.of(
                        gate(Gate.ORIGIN, PASSED),
                        gate(Gate.EXPIRY, new Outcome.Failed(Reason.EXPIRED)),
                        gate(Gate.ROLE, PASSED));
        assertThat(Check.run(gates, attempt, room.log(Scheme.JWT))).contains(Reason.EXPIRED);
        assertThat(asked).containsExactly(Gate.ORIGIN, Gate.EXPIRY);
        assertThat(room.steps(Step.GatesAhead.class))
                .as("those ahead are told, also the ones that are not reached")
                .containsExactly(new Step.GatesAhead(List.of(Gate.ORIGIN, Gate.EXPIRY, Gate.ROLE)));
        assertThat(room.steps(Step.Checked.class))
                .extracting(Step.Checked::gate)
                .containsExactly(Gate.ORIGIN, Gate.EXPIRY);
    }

    @Test
    void lettingThroughNeedsAllOfThem() {
        List<Check> gates = List.of(gate(Gate.ORIGIN, PASSED), gate(Gate.ROLE, PASSED));
        assertThat(Check.run(gates, attempt, room.log(Scheme.JWT))).isEmpty();
        assertThat(asked).containsExactly(Gate.ORIGIN, Gate.ROLE);
    }

    @Test
    void keepsEverybodyOutWhenTheStoreIsAway() {
        Check away =
                new Check(
                        Gate.LOOKUP,
                        _ -> {
                            throw new StoreUnavailableException("away");
                        });
        assertThat(Check.run(List.of(away), attempt, room.log(Scheme.JWT)))
                .contains(Reason.STORE_UNAVAILABLE);
    }

    @Test
    @Tag("promise")
    void aGateThatSaysNothingLetsNobodyIn() {
        Check silent = new Check(Gate.EXPIRY, _ -> null);
        assertThatNullPointerException()
                .isThrownBy(() -> Check.run(List.of(silent), attempt, room.log(Scheme.JWT)))
                .withMessage("EXPIRY");
        assertThat(room.steps(Step.Checked.class)).isEmpty();
    }

    @Test
    void asksForARoleThatIsThereExactly() {
        Check editor = Check.role("editor");
        assertThat(editor.gate()).isEqualTo(Gate.ROLE);
        assertThat(editor.question().apply(attempt))
                .as("nobody known yet")
                .isEqualTo(new Outcome.Failed(Reason.INSUFFICIENT_ROLE));
        attempt.identity(new Identity("a", Set.of("edit", "Editor"), "c", "c", LessonTime.CURTAIN));
        assertThat(editor.question().apply(attempt).passed()).isFalse();
        attempt.identity(new Identity("a", Set.of("editor"), "c", "c", LessonTime.CURTAIN));
        assertThat(editor.question().apply(attempt)).isEqualTo(new Outcome.Passed("editor"));
    }

    /// A gate in the wrong place is an error of ours, and must not look like a refusal or a pass.
    @Test
    void failsLoudlyWhenAGateIsAskedBeforeTheOneItNeeds() {
        assertThatIllegalStateException().isThrownBy(attempt::known);
        assertThatIllegalStateException().isThrownBy(attempt::token);
        assertThatIllegalStateException().isThrownBy(attempt::row);
        assertThat(attempt.identity()).isEmpty();
        assertThat(attempt.request()).isEqualTo(request);
        Check tooEarly = room.scheme(Scheme.JWT).checks(room.log(Scheme.JWT)).getLast();
        assertThatIllegalStateException()
                .isThrownBy(() -> Check.run(List.of(tooEarly), attempt, room.log(Scheme.JWT)));
    }
}
