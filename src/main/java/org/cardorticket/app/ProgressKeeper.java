package org.cardorticket.app;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cardorticket.lesson.Progress;
import org.cardorticket.ui.ProgressBook;

/// Writes progress down whenever there is some, in the background: what was reached is kept even if
/// the program does not come to its regular end.
final class ProgressKeeper implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 2;

    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());

    /// Recalls into `book` what is in `file`, and keeps what changes from now on.
    ProgressKeeper(ProgressBook book, ProgressFile file) {
        book.recall(file.load());
        book.changes()
                .addListener((_, _, _) -> {
                    Map<String, Progress> all = book.all();
                    writer.execute(() -> file.save(all));
                });
    }

    /// Waits until everything is written, for a moment at most.
    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
