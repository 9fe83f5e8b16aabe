package org.cardorticket.ui;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.trace.Trace;
import org.jspecify.annotations.Nullable;

/// Owns one world and the one thread that gives it commands, so that the JavaFX thread never waits
/// for a server.
final class WorldDriver implements AutoCloseable {

    private final ExecutorService thread;
    private final TraceBridge bridge;
    private final Consumer<Throwable> onTrouble;
    private volatile @Nullable World world;
    private volatile boolean closed;

    /// Opens the world of `setup` in the background, once `curtain` is up. `onTrace` and
    /// `onTrouble` are called on the JavaFX thread; neither is called any more after {@link
    /// #close}.
    WorldDriver(
            Setup setup,
            Future<?> curtain,
            Consumer<Trace> onTrace,
            Consumer<Throwable> onTrouble) {
        this.onTrouble = onTrouble;
        this.bridge =
                new TraceBridge(trace -> {
                    if (!closed) {
                        onTrace.accept(trace);
                    }
                });
        this.thread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("world").factory());
        submit(
                () -> {
                    await(curtain);
                    open(setup);
                },
                () -> {});
    }

    /// Has the world perform `commands`, then calls `whenDone` on the JavaFX thread, after the
    /// trace.
    void perform(List<Timed> commands, Runnable whenDone) {
        submit(
                () -> {
                    World stage = world;
                    if (stage != null) {
                        commands.forEach(stage::perform);
                        bridge.offer(stage.trace());
                    }
                },
                whenDone);
    }

    /// Ends the world in the background; what it still records reaches nobody.
    @Override
    public void close() {
        closed = true;
        thread.execute(() -> {
            World stage = world;
            if (stage != null) {
                stage.close();
            }
        });
        thread.shutdown();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void await(Future<?> curtain) throws IOException {
        try {
            curtain.get();
        } catch (InterruptedException | ExecutionException | CancellationException e) {
            throw new InterruptedIOException(String.valueOf(e.getMessage()));
        }
    }

    private void open(Setup setup) throws IOException {
        World opened = World.open(setup);
        world = opened;
        opened.recorder().onChange(() -> bridge.offer(opened.trace()));
        bridge.offer(opened.trace());
        World.rehearse();
    }

    private void submit(Work work, Runnable whenDone) {
        thread.execute(() -> {
            try {
                work.run();
                bridge.afterwards(() -> {
                    if (!closed) {
                        whenDone.run();
                    }
                });
            } catch (IOException | RuntimeException e) {
                bridge.afterwards(() -> onTrouble.accept(e));
            }
        });
    }
}
