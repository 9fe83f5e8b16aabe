package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("undo, redo, and what if")
class CourseTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @Test
    void undoTakesTheKickBackAndRedoDoesItAgain() {
        page.hand("login");
        page.hand("kick");
        page.press("undo");
        page.untilShown();
        page.hand("request");
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
        page.shortcut(KeyCode.Z);
        page.untilShown();
        assertThat(performance.undoneProperty()).hasSize(1);
        page.press("redo");
        page.untilShown();
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
        assertThat(performance.undoneProperty()).isEmpty();
    }

    @Test
    void whatIsDoneAfterAnUndoCannotBeRedone() {
        page.hand("login");
        page.hand("kick");
        page.press("undo");
        page.untilShown();
        page.hand("request");
        assertThat(page.node("redo").isDisabled()).isTrue();
        assertThat(performance.turnsProperty()).hasSize(2);
    }

    @Test
    void undoingAStepOfTheLessonLetsItComeNextAgainWithItsPrediction() {
        page.nextStep();
        page.nextStep();
        page.nextStep();
        page.press("option-3");
        page.nextStep();
        page.press("undo");
        page.untilShown();
        assertThat(performance.runProperty().get().done()).isEqualTo(3);
        assertThat(performance.runProperty().get().chosen()).containsEntry(3, 2);
        page.nextStep();
        assertThat(performance.runProperty().get().outcomes()).containsEntry(3, 2);
    }

    @Test
    void continuingFromAnEarlierMomentKeepsTheOldCourseToComeBackTo() {
        page.nextStep();
        page.nextStep();
        page.nextStep();
        page.nextStep();
        page.nextStep();
        assertThat(page.clock()).isEqualTo("09:29:59");
        Duration exposed = performance.branch().exposureB();
        assertThat(exposed).isGreaterThan(Duration.ofMinutes(19));
        // Back to before the kick, and on without it.
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> performance.playback().seek(LessonTime.parse("09:09")));
        page.press("continue-here");
        page.untilShown();
        assertThat(page.sees("branches")).isTrue();
        assertThat(performance.branchesProperty()).hasSize(1);
        page.hand("request");
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
        assertThat(performance.branch().exposureB()).isZero();
        assertThat(performance.branchesProperty().getFirst().exposureB()).isEqualTo(exposed);
        page.press("branch-1");
        page.untilShown();
        assertThat(page.clock()).isEqualTo("09:29:59");
        assertThat(performance.branch().number()).isEqualTo(1);
        assertThat(performance.branchesProperty().getFirst().number()).isEqualTo(2);
        assertThat(page.verdict(Lane.A)).startsWith("✕ 401");
    }

    @Test
    void atTheNewestMomentThereIsNothingToContueFrom() {
        page.hand("login");
        assertThat(page.node("continue-here").isDisabled()).isTrue();
        page.type(KeyCode.HOME);
        assertThat(page.node("continue-here").isDisabled()).isFalse();
        page.type(KeyCode.H);
        page.untilShown();
        assertThat(performance.turnsProperty()).isEmpty();
        assertThat(page.verdict(Lane.A)).isEmpty();
    }
}
