package org.cardorticket.app;

import java.util.HashMap;
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
    private final ProgressFile file;
    private final Runnable onFailure;

    /// What is in the file as far as this instance knows; only the writer's thread touches it.
    private final Map<String, Progress> known;

    /// Recalls into `book` what is in `file`, and keeps what changes from now on; `onFailure` hears
    /// of it, in the writer's thread, when that cannot be done.
    ProgressKeeper(ProgressBook book, ProgressFile file, Runnable onFailure) {
        this.file = file;
        this.onFailure = onFailure;
        Map<String, Progress> lastTime = file.load();
        this.known = new HashMap<>(lastTime);
        book.recall(lastTime);
        book.changes()
                .addListener((_, _, _) -> {
                    Map<String, Progress> all = book.all();
                    writer.execute(() -> keep(all));
                });
    }

    /// Only what was reached here: a second instance may have come further in another lesson.
    private void keep(Map<String, Progress> all) {
        Map<String, Progress> reached = new HashMap<>(all);
        reached.entrySet().removeAll(known.entrySet());
        if (reached.isEmpty()) {
            return;
        }
        if (file.keep(reached)) {
            known.putAll(reached);
        } else {
            onFailure.run();
        }
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
