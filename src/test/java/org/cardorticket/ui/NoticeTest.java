package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardorticket.saying.Saying;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("what somebody should know of")
@Tag("fault")
class NoticeTest extends OpenWindow {

    private static final Saying LOST = Saying.of("kept.unwritable", "/nowhere");
    private static final Saying MISREAD = Saying.of("kept.misread", "/p", "theme", "/p.broken");

    @Start
    void open(Stage stage) {
        start(stage);
    }

    private static boolean shown(FxRobot robot) {
        return robot.lookup("#notice").query().isVisible();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#notice-text").queryLabeled().getText();
    }

    private void tell(Saying... what) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.tell(List.of(what)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void standsInNobodysWayAndGoesWhenItHasBeenRead(FxRobot robot) {
        assertThat(shown(robot)).isFalse();
        tell(LOST, MISREAD);
        tell(LOST);
        assertThat(shown(robot)).isTrue();
        assertThat(text(robot).split("\n\n")).as("nothing twice").hasSize(2);
        // The lesson goes on under it, with the keyboard too.
        robot.type(KeyCode.N);
        page.untilShown();
        assertThat(performance.stepsBegun()).isOne();
        robot.clickOn("#notice-close");
        assertThat(shown(robot)).isFalse();
        tell(MISREAD);
        assertThat(text(robot).split("\n\n")).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot)).isFalse();
    }

    @Test
    void followsTheLanguage(FxRobot robot) {
        needsChineseLetters();
        tell(LOST);
        String english = text(robot);
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> window.texts().languageProperty().set(Language.ZH));
        assertThat(text(robot)).isNotEqualTo(english).contains("/nowhere");
    }
}
