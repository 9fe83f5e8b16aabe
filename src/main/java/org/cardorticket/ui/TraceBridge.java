package org.cardorticket.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cardorticket.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Carries the newest trace from the threads that record to the JavaFX thread: the only caller of
/// `Platform.runLater`.
///
/// However fast events come, at most one run is pending, and it takes the newest trace there is.
public final class TraceBridge {

    private final AtomicReference<@Nullable Trace> newest = new AtomicReference<>();
    private final Consumer<Trace> receiver;

    /// A bridge to `receiver`, which is called on the JavaFX thread.
    public TraceBridge(Consumer<Trace> receiver) {
        this.receiver = receiver;
    }

    /// Offers a trace, from any thread; of two that overtake each other the later one counts.
    public void offer(Trace trace) {
        Trace waiting =
                newest.getAndUpdate(old -> old == null || old.end() < trace.end() ? trace : old);
        if (waiting == null) {
            Platform.runLater(this::deliver);
        }
    }

    /// Runs `task` on the JavaFX thread after every trace offered before.
    public void afterwards(Runnable task) {
        Platform.runLater(task);
    }

    private void deliver() {
        Trace trace = newest.getAndSet(null);
        if (trace != null) {
            receiver.accept(trace);
        }
    }
}
