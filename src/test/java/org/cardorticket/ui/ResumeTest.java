package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.lesson.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("what was reached, and where to look")
class ResumeTest extends OpenWindow {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    @Start
    void open(Stage stage) {
        start(stage);
    }

    private void recall(int done, boolean seen) {
        String edition = Progress.of(performance.runProperty().get()).edition();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        performance
                                .progress()
                                .recall(
                                        Map.of(
                                                "kick",
                                                new Progress(edition, done, seen, Map.of(3, 1)))));
    }

    private String itemOfKick() {
        return ((MenuButton) page.node("lessons"))
                .getItems().stream()
                        .filter(each -> "lesson-kick".equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .getText();
    }

    @Test
    void aLessonLeftInItsMiddleLastTimeIsOfferedAndNotForced() {
        assertThat(page.sees("lesson-resume")).isFalse();
        recall(4, false);
        assertThat(performance.stepsShown()).isZero();
        assertThat(page.read("lesson-resume")).contains("5");
        page.press("lesson-resume");
        page.untilShown();
        assertThat(performance.stepsShown()).isEqualTo(4);
        assertThat(performance.runProperty().get().chosen()).containsEntry(3, 1);
        assertThat(page.sees("lesson-resume")).isFalse();
    }

    @Test
    void whoBeginsAnewIsNotOfferedItAnyMore() {
        recall(4, false);
        page.nextStep();
        assertThat(page.sees("lesson-resume")).isFalse();
        page.press("lesson-restart");
        page.untilShown();
        assertThat(page.sees("lesson-resume")).isFalse();
    }

    @Test
    void theMenuSaysHowFarEachLessonHasCome() {
        assertThat(itemOfKick()).doesNotContain("/", "✓");
        page.nextStep();
        assertThat(itemOfKick()).endsWith("1/" + performance.lesson().steps().size());
        recall(1, true);
        WaitForAsyncUtils.asyncFx(() -> performance.performAll(() -> {}));
        page.untilPerformed();
        assertThat(itemOfKick()).endsWith("✓");
    }

    private boolean open(String tab) {
        return ((ToggleButton) page.node("tab-" + tab)).isSelected();
    }

    @Test
    void aStepOpensTheInspectorWhereThereIsSomethingToSee() {
        page.type(KeyCode.I);
        assertThat(open("ledger")).isTrue();
        stepsUpTo("store");
        assertThat(open("store")).isTrue();
    }

    @Test
    void whoHasChosenATabKeepsIt() {
        page.type(KeyCode.I);
        page.press("tab-steps");
        stepsUpTo("store");
        assertThat(open("steps")).isTrue();
        page.press("lesson-look");
        assertThat(open("store")).isTrue();
    }

    @Test
    void theLinkUnfoldsTheInspector() {
        stepsUpTo("store");
        assertThat(page.sees("inspector")).isFalse();
        page.press("lesson-look");
        assertThat(page.sees("inspector")).isTrue();
        assertThat(open("store")).isTrue();
    }

    @Test
    void theTimelineIsFramedWhileAStepSpeaksOfIt() {
        assertThat(page.node("timeline").getPseudoClassStates()).doesNotContain(POINTED);
        stepsUpTo("timeline");
        assertThat(page.node("timeline").getPseudoClassStates()).contains(POINTED);
    }

    /// Lets steps happen until one says to look at `what`.
    private void stepsUpTo(String what) {
        boolean found = false;
        while (!found) {
            int next = performance.stepsShown();
            found =
                    performance.lesson().steps().get(next).look().stream()
                            .anyMatch(look -> look.name().equalsIgnoreCase(what));
            page.nextStep();
        }
    }
}
