package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Worlds;
import org.cardorticket.ui.FileOrder;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@DisplayName("lessons and recordings of one's own, in the window")
@ExtendWith(ApplicationExtension.class)
@Tag("fault")
class WindowFilesTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private Path file = Path.of("");
    private Performance performance;
    private MainWindow window;
    private WindowFiles files;

    @Start
    void open(Stage stage) {
        performance = new Performance(BuiltIn.lesson("kick"));
        window =
                new MainWindow(
                        performance,
                        BuiltIn.LESSONS,
                        new Texts(Language.EN),
                        new Looks(Theme.LIGHT),
                        1280,
                        720);
        files = new WindowFiles(window, performance, Worlds.server(), (_, _) -> Optional.of(file));
        window.handFilesTo(files);
        stage.setScene(window.scene());
        stage.show();
    }

    @BeforeEach
    void untilIdle() throws Exception {
        until(() -> !performance.busyProperty().get());
    }

    @AfterEach
    void leave() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    files.close();
                    window.close();
                });
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private void give(FileOrder order) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> files.accept(order));
    }

    private void byHand(String line) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> performance.byHand(CommandText.parse(line)));
        untilIdle();
    }

    private String said() {
        return ((Labeled) window.scene().lookup("#work-title")).getText();
    }

    private boolean saysSomething() {
        return window.scene().lookup("#work").isVisible();
    }

    @Test
    void whatWasDoneByHandIsSavedAsALessonThatPlays() throws Exception {
        byHand("log-in alice A+B");
        byHand("kick alice A+B");
        file = folder.resolve("mine.yaml");
        give(FileOrder.SAVE_LESSON);
        assertThat(said()).contains("mine.yaml");
        give(FileOrder.OPEN);
        untilIdle();
        assertThat(performance.lesson().id()).isEqualTo("mine");
        assertThat(
                        performance.lesson().steps().stream()
                                .flatMap(step -> step.commands().stream())
                                .map(timed -> CommandText.write(timed.command())))
                .containsExactly("log-in alice A+B", "kick alice A+B");
    }

    @Test
    void aRecordingIsSavedAndOpened() throws Exception {
        byHand("log-in bob B");
        file = folder.resolve("bob.yaml");
        give(FileOrder.SAVE_RECORDING);
        assertThat(file).content().startsWith("recording: 1");
        give(FileOrder.OPEN);
        untilIdle();
        assertThat(performance.lesson().id()).isEqualTo("bob");
        assertThat(performance.lesson().steps()).hasSize(1);
    }

    @Test
    void aWrongFileIsToldWithItsLineAndTheStageStaysAsItWas() throws IOException {
        file = Files.writeString(folder.resolve("wrong.yaml"), "format: 1\nid: [\n");
        give(FileOrder.OPEN);
        assertThat(saysSomething()).isTrue();
        assertThat(said()).contains("wrong.yaml").containsPattern(":\\d+:\\d+");
        assertThat(performance.lesson().id()).isEqualTo("kick");
    }

    @Test
    void aLessonOnTheStageIsReadAgainWhenItIsSaved() throws Exception {
        byHand("log-in alice A");
        file = folder.resolve("changing.yaml");
        give(FileOrder.SAVE_LESSON);
        give(FileOrder.OPEN);
        untilIdle();
        Files.writeString(file, Files.readString(file).replace("log-in alice A", "log-in carol A"));
        until(() ->
                performance.lesson().steps().stream()
                        .flatMap(step -> step.commands().stream())
                        .map(timed -> CommandText.write(timed.command()))
                        .anyMatch("log-in carol A"::equals));
        untilIdle();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
        byHand("log-in alice A");
        file = folder.resolve("not").resolve("there.yaml");
        give(FileOrder.SAVE_LESSON);
        assertThat(saysSomething()).isTrue();
        assertThat(performance.turnsProperty()).hasSize(1);
    }
}
