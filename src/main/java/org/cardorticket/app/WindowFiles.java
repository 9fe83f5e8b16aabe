package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonException;
import org.cardorticket.lesson.LessonFiles;
import org.cardorticket.lesson.Recordings;
import org.cardorticket.script.Script;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.ui.FileOrder;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;

/// Opens and saves lessons and recordings of one's own. A lesson on the stage is read again
/// whenever its file is saved; what cannot be understood is told, and what was on the stage stays
/// there.
///
/// Confined to the JavaFX thread.
final class WindowFiles implements Consumer<FileOrder>, AutoCloseable {

    private final MainWindow window;
    private final Performance performance;
    private final ServerSettings settings;
    private final LessonFileQuestion question;
    private Optional<FileWatch> watch = Optional.empty();
    private Optional<Lesson> watched = Optional.empty();

    WindowFiles(
            MainWindow window,
            Performance performance,
            ServerSettings settings,
            LessonFileQuestion question) {
        this.window = window;
        this.performance = performance;
        this.settings = settings;
        this.question = question;
    }

    @Override
    public void accept(FileOrder order) {
        if (performance.busyProperty().get() || window.work().working()) {
            return;
        }
        question.which(order, performance.lesson().id()).ifPresent(file -> fill(order, file));
    }

    private void fill(FileOrder order, Path file) {
        Script script = performance.script();
        switch (order) {
            case OPEN -> open(file);
            case SAVE_LESSON -> save(file, () -> LessonFiles.save(file, script));
            case SAVE_RECORDING -> save(file, () -> Recordings.save(file, script));
        }
    }

    private interface Saving {
        void run() throws IOException;
    }

    private void save(Path file, Saving saving) {
        try {
            saving.run();
            say("export.written", file.toString());
        } catch (IOException e) {
            window.work().end(window.texts().words().tell(NotWritten.because(e)));
        }
    }

    private void open(Path file) {
        if (load(file)) {
            close();
            try {
                watch = Optional.of(FileWatch.of(file, () -> Platform.runLater(() -> again(file))));
            } catch (IOException _) {
                // It is on the stage all the same, only not read again by itself.
                watch = Optional.empty();
            }
        }
    }

    private void again(Path file) {
        if (watched.filter(performance.lesson()::equals).isPresent()) {
            load(file);
        }
    }

    private boolean load(Path file) {
        try {
            Lesson lesson = LessonFiles.open(file, settings);
            if (!watched.equals(Optional.of(lesson)) || !performance.lesson().equals(lesson)) {
                watched = Optional.of(lesson);
                performance.open(lesson);
            }
            return true;
        } catch (LessonException e) {
            say("ui.file.wrong", e.tell(window.texts().words()::tell));
            return false;
        }
    }

    private void say(String key, String what) {
        window.work().end(window.texts().get(key, what));
    }

    /// Stops watching the file.
    @Override
    public void close() {
        watch.ifPresent(FileWatch::close);
        watch = Optional.empty();
    }
}
