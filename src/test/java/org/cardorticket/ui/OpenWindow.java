package org.cardorticket.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.stage.Stage;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A window with the kick lesson in it, for tests that use it as people do.
@ExtendWith(ApplicationExtension.class)
abstract class OpenWindow {

    /// Film seconds per second: the audience of a test is in a hurry.
    private static final double HURRY = 60;

    Performance performance;
    MainWindow window;
    WindowPage page;

    /// Opens the window; every class has to call it from a method of its own that TestFX finds.
    void start(Stage stage) {
        Lesson lesson = BuiltIn.lesson("kick");
        performance = new Performance(lesson);
        performance.playback().speedProperty().set(HURRY);
        window =
                new MainWindow(
                        performance,
                        BuiltIn.LESSONS,
                        new Texts(Language.EN),
                        new Looks(Theme.LIGHT),
                        1440,
                        900);
        stage.setScene(window.scene());
        // The stage is the same for all tests, and another may have made it smaller.
        stage.setWidth(1440);
        stage.setHeight(900);
        window.start();
        stage.show();
    }

    @BeforeEach
    void sitDown(FxRobot robot) {
        page = new WindowPage(robot, performance);
    }

    @AfterEach
    void leave() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Skips a test whose subject cannot be drawn here: without Chinese letters the window stays in
    /// English, which is a test of its own.
    static void needsChineseLetters() {
        assumeTrue(
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Glyphs.have(Language.ZH)),
                "no font of this system has Chinese letters");
    }

    /// The frame at the playhead.
    org.cardorticket.film.Frame frame() {
        return performance.playback().frameProperty().get();
    }
}
