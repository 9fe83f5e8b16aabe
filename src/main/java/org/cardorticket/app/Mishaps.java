package org.cardorticket.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.application.Platform;

/// Hears of everything that went wrong and that nobody else has caught, on whatever thread: keeps
/// it in the journal, and tells the window. One mistake that comes with every frame is told once.
final class Mishaps implements Thread.UncaughtExceptionHandler {

    /// More than this are one and the same, over and over.
    private static final int MOST = 50;

    private final Journal journal;
    private final BiConsumer<String, String> window;
    private final AtomicInteger count = new AtomicInteger();

    /// Tells `window` what went wrong, and the details, on the JavaFX thread.
    Mishaps(Journal journal, BiConsumer<String, String> window) {
        this.journal = journal;
        this.window = window;
    }

    /// Is asked from now on, wherever something is thrown that nobody catches.
    Mishaps install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
        return this;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        if (count.incrementAndGet() > MOST) {
            return;
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        String details = Scrubbing.of(thread.getName() + ": " + trace);
        journal.keep(details);
        String trouble = Scrubbing.of(thrown.getClass().getSimpleName() + message(thrown));
        Platform.runLater(() -> window.accept(trouble, details));
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank()
                ? ""
                : ": " + message.lines().findFirst().orElse("");
    }
}
