package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.cardorticket.export.Draft;
import org.cardorticket.export.HarExport;
import org.cardorticket.export.LabCsv;
import org.cardorticket.export.LedgerCsv;
import org.cardorticket.export.MarkdownExport;
import org.cardorticket.export.Masking;
import org.cardorticket.export.MermaidExport;
import org.cardorticket.lab.Figures;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Png;
import org.cardorticket.ui.Turn;
import org.cardorticket.words.Words;

/// Fills the orders of the window's export menu: asks where to, writes in the background, and shows
/// over the window how far that has come. Credentials of guests are blotted out.
///
/// Called on the JavaFX thread.
final class WindowExports implements Consumer<Order> {

    /// Enough for a slide; whoever cuts films gets as many pictures as films have.
    private static final int FPS = 8;

    private static final int FPS_OF_PICTURES = 25;

    private final MainWindow window;
    private final Performance performance;
    private final FileQuestion question;

    WindowExports(MainWindow window, Performance performance, FileQuestion question) {
        this.window = window;
        this.performance = performance;
        this.question = question;
    }

    @Override
    public void accept(Order order) {
        if (window.work().working() || ofTheStage(order) && performance.busyProperty().get()) {
            return;
        }
        question.where(order, name(order)).ifPresent(path -> fill(order, path));
    }

    /// Whether `order` is about what is on the stage, and has to wait until that is complete.
    private static boolean ofTheStage(Order order) {
        return switch (order) {
            case Order.Film _, Order.Writing _ -> true;
            case Order.Measured _, Order.Drawn _ -> false;
        };
    }

    private String name(Order order) {
        return switch (order) {
            case Order.Film _, Order.Writing _ -> performance.lesson().id();
            case Order.Measured(Figures figures) -> "lab-" + figures.experiment().id();
            case Order.Drawn(String id, Image _) -> "lab-" + id;
        };
    }

    private void fill(Order order, Path path) {
        switch (order) {
            case Order.Film film -> film(film, path);
            case Order.Writing writing -> write(writing, path);
            case Order.Measured(Figures figures) -> {
                Words words = window.texts().words();
                inBackground(words, path, () -> Draft.write(path, LabCsv.write(figures, words)));
            }
            case Order.Drawn(String _, Image picture) ->
                    inBackground(window.texts().words(), path, () -> draw(picture, path));
        }
    }

    private void film(Order.Film film, Path path) {
        AtomicBoolean cancelled = new AtomicBoolean();
        window.work().begin(() -> cancelled.set(true));
        int fps = film.form() == Order.Form.PNG ? FPS_OF_PICTURES : FPS;
        Words words = window.texts().words();
        Filming filming = new Filming(film.form(), path, fps, words);
        CompletableFuture<Studio> opening = Studio.again(performance, window, film.size());
        inBackground(
                words,
                path,
                () -> {
                    try (Studio studio = Studio.wait(opening)) {
                        filming.run(studio, percent -> report(percent, cancelled));
                    }
                });
    }

    private void report(int percent, AtomicBoolean cancelled) {
        if (cancelled.get()) {
            throw new CancellationException();
        }
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                window.work().percent(percent);
            }
        });
    }

    private void write(Order.Writing writing, Path path) {
        Trace trace = performance.trace();
        Lesson lesson = performance.lesson();
        List<Turn> turns = List.copyOf(performance.turnsProperty());
        Words words = window.texts().words();
        inBackground(
                words,
                path,
                () -> Draft.write(path, written(writing, trace, lesson, turns, words)));
    }

    private static String written(
            Order.Writing writing, Trace trace, Lesson lesson, List<Turn> turns, Words words)
            throws IOException {
        return switch (writing) {
            case HAR -> HarExport.write(trace, Masking.GUESTS, ManPage.VERSION);
            case MERMAID -> MermaidExport.write(trace, Masking.GUESTS, words);
            case CSV -> LedgerCsv.write(trace, words);
            case MARKDOWN ->
                    MarkdownExport.write(
                            Given.of(lesson, turns).transcript(words.language()),
                            Masking.GUESTS,
                            words);
        };
    }

    private static void draw(Image picture, Path path) throws IOException {
        try (Draft draft = Draft.of(path)) {
            Png.write(picture, draft.path());
            draft.publish();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void inBackground(Words words, Path path, Work work) {
        Thread.ofPlatform()
                .daemon()
                .name("export")
                .start(() -> {
                    try {
                        work.run();
                        say(words.text("export.written", path.toString()));
                    } catch (CancellationException e) {
                        // Whoever gave it up knows that it is not there.
                        return;
                    } catch (IOException | RuntimeException e) {
                        say(words.tell(NotWritten.because(e)));
                    }
                });
    }

    private void say(String sentence) {
        Platform.runLater(() -> window.work().end(sentence));
    }
}
