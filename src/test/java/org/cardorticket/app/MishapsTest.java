package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.stage.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("what goes wrong in the program")
@ExtendWith(ApplicationExtension.class)
@Tag("promise")
@Tag("fault")
class MishapsTest {

    private static final String TICKET = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";
    private static final String CARD =
            "0123456789abcdef0123456789abcdef.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @TempDir private Path folder = Path.of(".");
    private Performance performance;
    private MainWindow window;

    @Start
    void open(Stage stage) {
        performance = new Performance(BuiltIn.lesson("kick"));
        window =
                new MainWindow(
                        performance,
                        java.util.List.of(),
                        new Texts(Language.EN),
                        new Looks(Theme.LIGHT),
                        1280,
                        720);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(window::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void happen(Mishaps mishaps, String message) {
        mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException(message));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void isToldCalmlyAndTheLessonGoesOn(FxRobot robot) throws IOException {
        try (Journal journal = new Journal(folder)) {
            Mishaps mishaps = new Mishaps(journal, window::mishap);
            assertThat(robot.lookup("#mishap").query().isVisible()).isFalse();
            happen(mishaps, "the stage is on fire");
            assertThat(robot.lookup("#mishap").query().isVisible()).isTrue();
            assertThat(robot.lookup("#mishap-what").queryLabeled().getText())
                    .contains("IllegalStateException: the stage is on fire");
            happen(mishaps, "and the wings");
            assertThat(robot.lookup("#mishap-what").queryLabeled().getText())
                    .contains("the stage is on fire", "1 more");
            robot.clickOn("#mishap-close");
            assertThat(robot.lookup("#mishap").query().isVisible()).isFalse();
            WaitForAsyncUtils.asyncFx(() -> performance.next());
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(performance.troubleProperty().get()).isEmpty();
        }
        assertThat(kept()).contains("the stage is on fire", "and the wings", "MishapsTest");
    }

    @Test
    void noSecretIsKeptOrShown(FxRobot robot) throws IOException {
        try (Journal journal = new Journal(folder)) {
            happen(
                    new Mishaps(journal, window::mishap),
                    "Bearer abc.def "
                            + TICKET
                            + " sid="
                            + CARD
                            + " {\"password\": \"wonderland\"}");
        }
        String shown =
                robot.lookup("#mishap-what").queryLabeled().getText()
                        + robot.lookup("#mishap-details").queryTextInputControl().getText();
        for (String text : new String[] {kept(), shown}) {
            assertThat(text).contains("***").doesNotContain(TICKET, CARD, "wonderland", "abc.def");
        }
    }

    @Test
    void aMistakeThatComesWithEveryFrameFillsNoDisk() throws IOException {
        try (Journal journal = new Journal(folder)) {
            Mishaps mishaps = new Mishaps(journal, (_, _) -> {});
            for (int i = 0; i < 10_000; i++) {
                mishaps.uncaughtException(Thread.currentThread(), new IllegalStateException("x"));
            }
        }
        assertThat(kept().length()).isLessThan(800_000);
    }

    @Test
    void logsTakeTurns() throws IOException {
        try (Journal journal = new Journal(folder)) {
            for (int i = 0; i < 3_000; i++) {
                journal.keep("a".repeat(1_000));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(each -> each.toString().endsWith(".log"))).hasSize(3);
        }
        assertThat(kept().length()).isLessThan(1_000_000);
    }

    @Test
    void whereNothingCanBeWrittenNobodyIsBothered() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "in the way");
        try (Journal journal = new Journal(file)) {
            journal.keep("nothing");
        }
        assertThat(file).hasContent("in the way");
    }

    @Property
    void whatIsNoSecretStays(@ForAll int number) {
        String text = "row " + number + " of the store at 09:30";
        assertThat(Scrubbing.of(text)).isEqualTo(text);
    }
}
