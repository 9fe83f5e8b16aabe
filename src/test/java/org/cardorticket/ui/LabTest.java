package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("the Lab at the window")
class LabTest extends OpenWindow {

    private final List<Order> orders = new ArrayList<>();

    @Start
    void open(Stage stage) {
        start(stage);
        window.handOrdersTo(orders::add);
    }

    private void measured() throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> page.sees("lab-answer") && !page.node("lab-csv").isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static long labThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().equals("lab"))
                .count();
    }

    @Test
    void asksMeasuresAndAnswers() throws Exception {
        page.choose("lessons", "open-lab");
        assertThat(page.sees("lab")).isTrue();
        page.press("lab-length");
        assertThat(page.sees("lab-answer")).isFalse();
        page.press("lab-guess-5");
        page.press("lab-measure");
        measured();
        String said = ((Button) page.node("lab-guess-5")).getText();
        assertThat(said).startsWith("✕");
        assertThat(page.read("lab-answer")).contains("× 100", "× 7");
        assertThat(page.node("lab-chart").getAccessibleText()).contains("card (session cookie)");
        page.press("lab-csv");
        page.press("lab-png");
        assertThat(orders).hasSize(2);
        assertThat(orders.getFirst()).isInstanceOf(Order.Measured.class);
        Order.Drawn drawn = (Order.Drawn) orders.getLast();
        assertThat(drawn.id()).isEqualTo("length");
        assertThat(drawn.picture().getWidth()).isGreaterThan(1_500);
        page.press("lab-close");
        assertThat(page.sees("lab")).isFalse();
    }

    @Test
    void keepsWhatWasMeasuredWhileOneLooksAtOtherQuestions() throws Exception {
        page.shortcut(KeyCode.L);
        page.press("lab-length");
        page.press("lab-measure");
        measured();
        String answer = page.read("lab-answer");
        page.press("lab-exposure");
        assertThat(page.sees("lab-answer")).isFalse();
        page.type(KeyCode.ESCAPE);
        assertThat(page.sees("lab")).isFalse();
        page.shortcut(KeyCode.L);
        page.press("lab-length");
        assertThat(page.read("lab-answer")).isEqualTo(answer);
        needsChineseLetters();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.texts().languageProperty().set(Language.ZH));
        assertThat(page.read("lab-answer")).isNotEqualTo(answer).contains("× 7");
    }

    @Test
    void givesUpWithEscapeAndClosesWithTheNext() throws Exception {
        page.shortcut(KeyCode.L);
        page.press("lab-check");
        page.press("lab-measure");
        assertThat(page.node("lab-memory").isDisabled()).isTrue();
        page.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !page.node("lab-memory").isDisabled());
        assertThat(page.sees("lab")).isTrue();
        assertThat(page.sees("lab-answer")).isFalse();
        assertThat(page.read("lab-state")).isEqualTo(window.texts().get("lab.givenup"));
        assertThat(labThreads()).isZero();
        page.type(KeyCode.ESCAPE);
        assertThat(page.sees("lab")).isFalse();
    }

    @Test
    void endsARunWithTheWindow() throws Exception {
        page.shortcut(KeyCode.L);
        page.press("lab-distance");
        page.press("lab-measure");
        assertThat(labThreads()).isOne();
        WaitForAsyncUtils.waitForAsyncFx(5_000, window::close);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> labThreads() == 0);
    }

    @Test
    void hasDialsThatSnapToWhatThereIs() {
        page.shortcut(KeyCode.L);
        page.press("lab-check");
        Slider rows = (Slider) page.node("lab-dial-rows");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> rows.setValue(2.4));
        assertThat(page.read("lab-value-rows")).isEqualTo("100,000");
        WaitForAsyncUtils.waitForAsyncFx(5_000, rows::increment);
        assertThat(page.read("lab-value-rows")).isEqualTo("1,000,000");
        page.press("lab-memory");
        page.press("lab-check");
        assertThat(page.read("lab-value-rows")).isEqualTo("1,000,000");
    }

    /// Somebody who presses keys in the Lab must not move what is behind it.
    @Test
    void keepsTheKeysOfTheStageAway() {
        page.nextStep();
        page.shortcut(KeyCode.L);
        double position = performance.playback().positionProperty().get();
        int turns = performance.turnsProperty().size();
        page.type(KeyCode.K);
        page.type(KeyCode.N);
        page.type(KeyCode.HOME);
        page.shortcut(KeyCode.Z);
        assertThat(performance.turnsProperty()).hasSize(turns);
        assertThat(performance.playback().positionProperty().get()).isEqualTo(position);
        page.type(KeyCode.DIGIT3);
        assertThat(page.node("lab-guess-3").getPseudoClassStates())
                .extracting(Object::toString)
                .contains("chosen");
        page.shortcut(KeyCode.L);
        assertThat(page.sees("lab")).isFalse();
        assertThat(page.sees("lesson-next")).isTrue();
    }

    @Test
    void stopsTheFilmThatNobodySees() {
        page.nextStep();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    performance.playback().first();
                    performance.playback().play();
                });
        page.shortcut(KeyCode.L);
        assertThat(performance.playback().playingProperty().get()).isFalse();
    }
}
