package org.cardorticket.ui;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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
    private final Consumer<URI> onOpen;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean guests;
    private volatile @Nullable World world;
    private volatile boolean closed;

    /// Opens the world of `setup` in the background, once `curtain` is up. `onOpen` hears where it
    /// listens; this, `onTrace` and `onTrouble` are called on the JavaFX thread, and not any more
    /// after {@link #close}. Nobody from outside is let in before {@link #admit}.
    WorldDriver(
            Setup setup,
            Future<?> curtain,
            Consumer<Trace> onTrace,
            Consumer<URI> onOpen,
            Consumer<Throwable> onTrouble) {
        this.onOpen = onOpen;
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

    /// Lets real clients from outside in, or not.
    void admit(boolean on) {
        guests = on;
        World stage = world;
        if (stage != null) {
            stage.admit(on);
        }
    }

    /// Over as soon as the world has ended, and its port is free.
    Future<?> ended() {
        return ended;
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
            try {
                if (stage != null) {
                    stage.close();
                }
            } finally {
                ended.complete(null);
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
        World opened = openAt(setup);
        opened.admit(guests);
        world = opened;
        // Somebody may have changed their mind in between.
        opened.admit(guests);
        bridge.afterwards(() -> {
            if (!closed) {
                onOpen.accept(opened.base());
            }
        });
        opened.recorder().onChange(() -> bridge.offer(opened.trace()));
        bridge.offer(opened.trace());
        World.rehearse();
    }

    /// Opens the world where the one before it was, so that who calls from outside finds it again;
    /// elsewhere, if somebody has taken that port in between.
    private static World openAt(Setup setup) throws IOException {
        try {
            return World.open(setup);
        } catch (BindException _) {
            return World.open(setup.at(0));
        }
    }

    private void fail(Throwable cause) {
        bridge.afterwards(() -> {
            if (!closed) {
                onTrouble.accept(cause);
            }
        });
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
                fail(e);
            } catch (Error e) {
                // The stage must not wait for ever; what it was is for the journal to keep.
                fail(e);
                throw e;
            }
        });
    }
}
