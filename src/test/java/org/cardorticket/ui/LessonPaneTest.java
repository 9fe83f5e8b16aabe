package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("predict, observe, explain")
class LessonPaneTest extends OpenWindow {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    @Start
    void open(Stage stage) {
        start(stage);
    }

    private void upToThePrediction() {
        page.nextStep();
        page.nextStep();
        page.nextStep();
    }

    @Test
    void theExplanationComesAfterTheAnswerAndNotBefore() {
        upToThePrediction();
        assertThat(page.sees("lesson-explanation")).isFalse();
        page.type(KeyCode.DIGIT3);
        page.nextStep();
        assertThat(page.sees("lesson-explanation")).isTrue();
        assertThat(page.read("lesson-explanation")).isNotBlank();
        page.nextStep();
        assertThat(page.sees("lesson-explanation")).isFalse();
    }

    @Test
    void theEndSumsUpWhatWasPredictedAndWhatHappened() {
        upToThePrediction();
        page.type(KeyCode.DIGIT1);
        WaitForAsyncUtils.asyncFx(() -> performance.performAll(() -> {}));
        page.untilPerformed();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> performance.playback().toLive());
        assertThat(page.sees("summary")).isTrue();
        assertThat(performance.runProperty().get().record())
                .hasSizeGreaterThan(1)
                .first()
                .satisfies(guess -> {
                    assertThat(guess.chosen()).contains(0);
                    assertThat(guess.hit()).isFalse();
                });
        assertThat(page.node("summary").lookupAll(".summary-question"))
                .hasSize(performance.runProperty().get().record().size());
        assertThat(page.node("summary").lookupAll(".summary-answer"))
                .first()
                .satisfies(node -> assertThat(((Labeled) node).getText()).startsWith("✕"));
    }

    @Test
    void progressGrowsWithTheSteps() {
        ProgressBar bar = (ProgressBar) page.node("lesson-progress");
        assertThat(bar.getProgress()).isZero();
        page.nextStep();
        assertThat(bar.getProgress()).isEqualTo(1.0 / performance.lesson().steps().size());
    }

    @Test
    void handsAreCountedOnlyForThePresenterAndSummedUp(FxRobot robot) {
        upToThePrediction();
        assertThat(page.sees("hands-1")).isFalse();
        page.type(KeyCode.Q);
        assertThat(page.sees("hands-1")).isTrue();
        robot.clickOn("#hands-3").write("12");
        robot.clickOn("#hands-1").write("30").type(KeyCode.ENTER);
        assertThat(performance.runProperty().get().chosen()).isEmpty();
        page.nextStep();
        WaitForAsyncUtils.asyncFx(() -> performance.performAll(() -> {}));
        page.untilPerformed();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> performance.playback().toLive());
        assertThat(page.node("summary").lookup(".summary-hands"))
                .satisfies(node -> assertThat(((Labeled) node).getText()).contains("12", "42"));
    }

    @Test
    void whatIsNoNumberIsNotCounted(FxRobot robot) {
        upToThePrediction();
        page.type(KeyCode.Q);
        robot.clickOn("#hands-1").write("many");
        assertThat(((TextField) page.node("hands-1")).getText()).isEqualTo("many");
        page.press("lesson-next");
        page.untilShown();
        assertThat(page.sees("prediction-outcome")).isTrue();
    }

    @Test
    void theStagePointsAtWhatTheStepSpeaksOf() {
        page.nextStep();
        Node store = page.node("store-A");
        assertThat(store.getPseudoClassStates()).contains(POINTED);
        page.nextStep();
        assertThat(store.getPseudoClassStates()).doesNotContain(POINTED);
        assertThat(page.node("gates-A").lookupAll(".gate"))
                .filteredOn(gate -> gate.getPseudoClassStates().contains(POINTED))
                .hasSize(1);
    }

    @Test
    void aLessonThatIsLeftIsFoundAgainAsItWas() {
        upToThePrediction();
        page.type(KeyCode.DIGIT2);
        page.command("lessons", "lesson-stolen");
        assertThat(performance.lesson().id()).isEqualTo("stolen");
        assertThat(performance.stepsShown()).isZero();
        page.command("lessons", "lesson-kick");
        assertThat(performance.stepsShown()).isEqualTo(3);
        assertThat(performance.runProperty().get().chosen()).containsEntry(3, 1);
        page.press("lesson-restart");
        page.untilShown();
        assertThat(performance.stepsShown()).isZero();
    }

    @Test
    void freePlayInTheMiddleDoesNotStopTheLesson() {
        page.nextStep();
        page.hand("request");
        page.type(KeyCode.T);
        page.untilShown();
        page.nextStep();
        assertThat(performance.stepsShown()).isEqualTo(2);
        assertThat(performance.troubleProperty().get()).isEmpty();
    }
}
