package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("what stands in the window before the rest")
class PrologueTest extends OpenWindow {

    private final Lesson lesson = BuiltIn.lesson("kick");

    @Start
    void open(Stage stage) {
        start(stage);
    }

    private Scene prologue(Language language, Theme theme) throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> {
                            Scene scene =
                                    new Prologue(new Looks(theme), 1440, 900)
                                            .tell(lesson, new Texts(language));
                            scene.snapshot(null);
                            return scene;
                        })
                .get();
    }

    private static Label question(Scene scene) {
        return (Label) scene.lookup(".lesson-question");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void asksTheQuestionInEitherLanguage(Language language) throws Exception {
        assertThat(question(prologue(language, Theme.LIGHT)).getText())
                .isEqualTo(
                        language == Language.EN ? lesson.question().en() : lesson.question().zh());
    }

    @Test
    void theQuestionStaysWhereItIsWhenTheRestIsPutUp() throws Exception {
        Bounds before = bounds(question(prologue(Language.EN, Theme.LIGHT)));
        Bounds after = bounds(question(window.scene()));
        assertThat(before.getMinX()).isEqualTo(after.getMinX());
        assertThat(before.getWidth()).isEqualTo(after.getWidth());
        assertThat(Math.abs(before.getMinY() - after.getMinY())).isLessThanOrEqualTo(2);
    }

    @Test
    void isAsDarkAsTheThemeFromTheFirstFrame() throws Exception {
        Scene dark = prologue(Language.EN, Theme.DARK);
        PixelReader pixels =
                WaitForAsyncUtils.asyncFx(() -> dark.snapshot(null).getPixelReader()).get();
        assertThat(pixels.getColor(1000, 500).getBrightness()).isLessThan(0.4);
    }

    private static Bounds bounds(Label label) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> label.localToScene(label.getBoundsInLocal())).get();
    }
}
