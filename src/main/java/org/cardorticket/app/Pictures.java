package org.cardorticket.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Photographer;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.Words;

/// Writes pictures of a lesson's key moments, drawn by the same window on JavaFX's headless
/// platform.
final class Pictures {

    private static final long PATIENCE_SECONDS = 60;

    /// Narrower pictures are taken with the inspector folded away.
    private static final double ROOM_FOR_ALL = 1360;

    private Pictures() {}

    /// Takes pictures in a process of its own, because this one has tried a toolkit already or may
    /// not have one; says where they are.
    static void take(Choices choices, Path folder, PrintWriter out) {
        Words words = Words.of(choices.language());
        List<String> command = new ArrayList<>(OwnProcess.command());
        command.addAll(
                List.of(
                        "play",
                        choices.lessonName(),
                        "--quiet",
                        "--lang",
                        choices.language().code(),
                        "--theme",
                        choices.theme().name(),
                        "--pictures",
                        folder.toString()));
        choices.basics()
                .redis()
                .ifPresent(redis -> {
                    command.add("--store");
                    command.add(redis.toString());
                });
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            out.print(said);
            if (code != 0) {
                out.println(words.text("text.nopictures", code));
            }
        } catch (IOException e) {
            out.println(words.text("text.nopictures", String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.flush();
    }

    /// Takes pictures of `lesson` in this process, which must not have started a toolkit yet.
    static void takeHere(
            Lesson lesson, Choices choices, PictureSize size, Path folder, PrintWriter out) {
        headless();
        CompletableFuture<List<Path>> files = new CompletableFuture<>();
        Platform.startup(() -> perform(lesson, choices, size, folder, files));
        Words words = Words.of(choices.language());
        try {
            List<Path> written = files.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Path first = written.getFirst().toAbsolutePath().getParent();
            out.println(words.text("text.pictures", String.valueOf(first)));
        } catch (ExecutionException | TimeoutException e) {
            out.println(words.text("text.nopictures", String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.flush();
    }

    /// Has the toolkit of this process, which must not have been started yet, do without a display.
    static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("prism.subpixeltext", "false");
    }

    /// How a window of `size` looks when nobody can unfold anything in it.
    static Looks looks(Choices choices, PictureSize size) {
        Looks looks = new Looks(choices.theme());
        looks.inspectorProperty().set(size.width() >= ROOM_FOR_ALL);
        return looks;
    }

    private static void perform(
            Lesson lesson,
            Choices choices,
            PictureSize size,
            Path folder,
            CompletableFuture<List<Path>> files) {
        Performance performance = new Performance(lesson);
        MainWindow window =
                new MainWindow(
                        performance,
                        choices.lessons(),
                        new Texts(choices.language()),
                        looks(choices, size),
                        size.width(),
                        size.height());
        performance.performAll(() -> {
            try {
                files.complete(
                        new Photographer(window, performance.playback())
                                .write(
                                        performance.keyMoments(),
                                        folder,
                                        lesson.id() + "-" + choices.language().code()));
            } catch (IOException | RuntimeException e) {
                files.completeExceptionally(e);
            } finally {
                window.close();
            }
        });
    }
}
