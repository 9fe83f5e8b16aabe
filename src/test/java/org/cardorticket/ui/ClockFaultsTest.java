package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("when time does what it should not")
@Tag("fault")
class ClockFaultsTest extends OpenWindow {

    @Start
    void open(Stage stage) {
        start(stage);
    }

    /// The lid is shut while the film plays, and opened in the next lecture.
    @Test
    void aMachineThatSleptGoesOnWhereItWas() {
        page.nextStep();
        double[] after = new double[2];
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    Playback playback = performance.playback();
                    playback.speedProperty().set(1);
                    playback.first();
                    playback.play();
                    Ticker ticker = new Ticker(playback);
                    ticker.handle(TimeUnit.SECONDS.toNanos(1));
                    after[0] = playback.positionProperty().get();
                    ticker.handle(TimeUnit.HOURS.toNanos(8));
                    after[1] = playback.positionProperty().get();
                    assertThat(playback.playingProperty().get()).isTrue();
                });
        assertThat(after[1] - after[0]).isBetween(0.01, 0.2);
    }

    /// How fast the film runs is the film's affair: what the server decides does not depend on it.
    @Test
    void anotherSpeedWhileARequestIsUnderWayChangesNoVerdict() {
        page.nextStep();
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    performance.byHand(Command.Request.books(Target.BOTH));
                    performance.playback().speedProperty().set(0.25);
                    performance.playback().speedProperty().set(400);
                });
        page.untilShown();
        assertThat(page.verdict(Lane.A)).startsWith("✓ 200");
        assertThat(page.verdict(Lane.B)).startsWith("✓ 200");
        assertThat(frame().lessonTime()).isEqualTo(performance.playback().film().lessonEnd());
    }
}
