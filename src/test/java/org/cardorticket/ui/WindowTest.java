package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardorticket.film.Frame;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("a newcomer in the window")
class WindowTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @Test
    void clicksThroughTheLessonAndPredicts() {
        page.nextStep();
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
        page.nextStep();
        page.nextStep();
        assertThat(page.clock()).isEqualTo("09:10:00");
        assertThat(page.sees("prediction")).isTrue();
        page.press("option-3");
        page.nextStep();
        assertThat(page.verdict(Lane.A)).startsWith("✕ 401 Unauthorized");
        assertThat(page.verdict(Lane.B)).isEqualTo("✓ 200 OK");
        assertThat(page.read("prediction-outcome"))
                .isEqualTo(new Texts(Language.EN).get("ui.predict.right"));
        page.nextStep();
        assertThat(page.clock()).isEqualTo("09:29:59");
        assertThat(page.verdict(Lane.B)).isEqualTo("✓ 200 OK");
        page.nextStep();
        assertThat(page.clock()).isEqualTo("09:30:00");
        assertThat(page.verdict(Lane.B)).isEqualTo("✕ 401 Unauthorized · expired");
        page.nextStep();
        page.nextStep();
        assertThat(page.clock()).isEqualTo("09:41:00");
        assertThat(page.verdict(Lane.A)).startsWith("✕ 403 Forbidden");
        assertThat(page.verdict(Lane.B)).isEqualTo("✓ 201 Created");
        assertThat(page.sees("lesson-point")).isTrue();
        assertThat(page.node("lesson-next").isDisabled()).isTrue();
    }

    @Test
    void playRunsUntilThePredictionAndWaitsForTheAudience() {
        page.press("transport-play");
        page.untilShown();
        assertThat(page.clock()).isEqualTo("09:10:00");
        assertThat(performance.runProperty().get().done()).isEqualTo(3);
        page.type(KeyCode.DIGIT1);
        assertThat(performance.runProperty().get().chosen()).containsEntry(3, 0);
        page.press("transport-play");
        page.untilShown();
        assertThat(page.clock()).isEqualTo("09:29:59");
        assertThat(performance.runProperty().get().outcomes()).containsEntry(3, 2);
    }

    @Test
    void kicksByHandInOneLaneOnly() {
        page.hand("login");
        page.press("target-A");
        page.hand("kick");
        page.press("target-BOTH");
        page.hand("request");
        assertThat(page.verdict(Lane.A)).isEqualTo("✕ 401 Unauthorized · no record");
        assertThat(page.verdict(Lane.B)).isEqualTo("✓ 200 OK");
    }

    @Test
    void expiringNowTurnsTheClockToTheExpiry() {
        page.hand("login");
        page.press("target-B");
        page.hand("expire");
        assertThat(page.clock()).isEqualTo("09:30:00");
        page.hand("request");
        assertThat(page.verdict(Lane.B)).isEqualTo("✕ 401 Unauthorized · expired");
    }

    @Test
    void handsInTheWrongOrderGetTheServersOwnAnswer() {
        page.hand("request");
        assertThat(page.verdict(Lane.A)).isEqualTo("✕ 401 Unauthorized · nothing sent");
        assertThat(page.verdict(Lane.B)).isEqualTo("✕ 401 Unauthorized · nothing sent");
        page.hand("kick");
        page.hand("expire");
        assertThat(page.sees("trouble")).isFalse();
    }

    @Test
    void draggingThePlayheadShowsWhatPlayingShowed() {
        page.nextStep();
        page.nextStep();
        page.nextStep();
        double end = page.playhead();
        page.dragPlayhead(-150);
        assertThat(page.playhead()).isLessThan(end - 100);
        Frame dragged = performance.playback().frameProperty().get();
        assertThat(dragged.lessonTime()).isBefore(LessonTime.parse("09:10"));
        assertThat(performance.playback().film().frameAt(dragged.position())).isEqualTo(dragged);
        page.type(KeyCode.END);
        assertThat(page.playhead()).isEqualTo(end);
        assertThat(page.clock()).isEqualTo("09:10:00");
    }

    @Test
    void stepsBackAndForthWithKeys() {
        page.nextStep();
        Frame end = performance.playback().frameProperty().get();
        page.type(KeyCode.LEFT);
        assertThat(performance.playback().frameProperty().get()).isNotEqualTo(end);
        page.type(KeyCode.RIGHT);
        assertThat(performance.playback().frameProperty().get()).isEqualTo(end);
        page.type(KeyCode.HOME);
        assertThat(page.verdict(Lane.A)).isEmpty();
    }

    @Test
    void switchesTheLanguageWhileItRuns() {
        needsChineseLetters();
        page.nextStep();
        page.nextStep();
        page.nextStep();
        page.nextStep();
        page.press("language");
        Texts chinese = new Texts(Language.ZH);
        assertThat(page.verdict(Lane.A))
                .isEqualTo("✕ 401 Unauthorized · " + chinese.get("ui.reason.UNKNOWN_SESSION"));
        assertThat(page.read("lesson-question")).isEqualTo(performance.lesson().question().zh());
        assertThat(page.read("hand-kick")).isEqualTo(chinese.get("ui.hand.kick"));
        page.press("language");
        assertThat(page.read("lesson-question")).isEqualTo(performance.lesson().question().en());
    }

    @Test
    void startingOverBringsANewWorld() {
        page.nextStep();
        page.press("lesson-restart");
        page.untilShown();
        assertThat(page.clock()).isEqualTo("09:00:00");
        assertThat(page.verdict(Lane.A)).isEmpty();
        page.nextStep();
        assertThat(page.verdict(Lane.A)).isEqualTo("✓ 200 OK");
    }

    @Test
    void theThemeChangesAndNothingOnTheStageDoes() {
        page.nextStep();
        Frame before = performance.playback().frameProperty().get();
        page.press("theme");
        assertThat(window.scene().getStylesheets()).anyMatch(each -> each.contains("dark"));
        assertThat(performance.playback().frameProperty().get()).isEqualTo(before);
    }

    @Test
    void everyButtonSaysWhatItIsForWithoutItsPicture() {
        assertThat(window.scene().getRoot().lookupAll(".button"))
                .isNotEmpty()
                .allSatisfy(node -> {
                    Labeled button = (Labeled) node;
                    boolean named =
                            !button.getText().isBlank() || button.getAccessibleText() != null;
                    assertThat(named).as(button.getId()).isTrue();
                });
    }

    @Test
    void noTextIsCutAtAnyMomentOfTheLessonInEitherLanguageOrSize() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> performance.performAll(() -> {}));
        page.untilPerformed();
        List<String> cut = new ArrayList<>();
        for (double[] size : new double[][] {{1440, 900}, {1280, 720}}) {
            for (Language language : Language.values()) {
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            window.scene().getWindow().setWidth(size[0]);
                            window.scene().getWindow().setHeight(size[1]);
                            window.texts().languageProperty().set(language);
                            for (double moment : performance.keyMoments()) {
                                performance.playback().seek(moment);
                                window.scene().getRoot().applyCss();
                                window.scene().getRoot().layout();
                                window.refresh();
                                window.scene().getRoot().layout();
                                collectCut(
                                        window.scene().getRoot(),
                                        language + " " + (int) size[0] + " at " + moment,
                                        cut);
                            }
                        });
            }
        }
        assertThat(cut).isEmpty();
    }

    private static void collectCut(Parent parent, String where, List<String> cut) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (parent instanceof Labeled labeled && child instanceof Text text) {
                // A label that has no room shows another text than its own: an ellipsis, or
                // nothing.
                if (child != labeled.getGraphic() && !text.getText().equals(labeled.getText())) {
                    cut.add(where + ": " + labeled.getText() + " [" + labeled.getId() + "]");
                }
            }
            if (child instanceof Parent inner) {
                collectCut(inner, where, cut);
            }
        }
    }

    @Test
    void bothLanesLineUp() {
        page.nextStep();
        Bounds a = page.node("gates-A").localToScene(page.node("gates-A").getBoundsInLocal());
        Bounds b = page.node("gates-B").localToScene(page.node("gates-B").getBoundsInLocal());
        assertThat(a.getMinX()).isEqualTo(b.getMinX());
        Bounds storeA = page.node("store-A").localToScene(page.node("store-A").getBoundsInLocal());
        Bounds storeB = page.node("store-B").localToScene(page.node("store-B").getBoundsInLocal());
        assertThat(storeA.getWidth()).isEqualTo(storeB.getWidth());
        // An odd height cannot be halved.
        assertThat(storeA.getHeight()).isCloseTo(storeB.getHeight(), within(1.0));
    }
}
