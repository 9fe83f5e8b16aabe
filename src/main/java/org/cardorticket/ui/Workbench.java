package org.cardorticket.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.trace.Trace;

/// The world on stage and what it still has to do, one thing after another; a world that has been
/// replaced is not heard any more.
///
/// Confined to the JavaFX thread.
final class Workbench {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Door door = new Door();
    private final Future<?> curtain;
    private final Consumer<Trace> onTrace;
    private final Runnable onTrouble;
    private Optional<WorldDriver> driver = Optional.empty();
    private Optional<Runnable> afterwards = Optional.empty();
    private int generation;
    private int pending;

    /// No world opens before `curtain` is up; `onTrace` hears what it recorded, `onTrouble` that it
    /// failed.
    Workbench(Future<?> curtain, Consumer<Trace> onTrace, Runnable onTrouble) {
        this.curtain = curtain;
        this.onTrace = onTrace;
        this.onTrouble = onTrouble;
        door.openProperty().addListener((_, _, on) -> driver.ifPresent(stage -> stage.admit(on)));
    }

    /// The door for real clients.
    Door door() {
        return door;
    }

    /// Whether the world is at work.
    ReadOnlyBooleanWrapper busy() {
        return busy;
    }

    /// What went wrong last, in one sentence; empty while all is well.
    ReadOnlyStringWrapper trouble() {
        return trouble;
    }

    /// Opens the world of `setup` in place of the one before, and at the same port.
    void open(Setup setup) {
        Future<?> free = driver.<Future<?>>map(WorldDriver::ended).orElse(curtain);
        close();
        generation++;
        pending = 0;
        trouble.set("");
        WorldDriver next =
                new WorldDriver(setup.at(door.port()), free, onTrace, door::leadsTo, this::fail);
        next.admit(door.openProperty().get());
        driver = Optional.of(next);
    }

    /// Has the world perform `commands` after all it has been given before, then calls `then`.
    void submit(List<Timed> commands, Runnable then) {
        int mine = generation;
        pending++;
        busy.set(true);
        driver.ifPresent(stage ->
                stage.perform(
                        commands,
                        () -> {
                            if (mine == generation) {
                                done(then);
                            }
                        }));
    }

    /// Calls `then` as soon as everything has been done.
    void whenIdle(Runnable then) {
        afterwards = Optional.of(then);
    }

    /// Ends the world.
    void close() {
        driver.ifPresent(WorldDriver::close);
        driver = Optional.empty();
    }

    private void done(Runnable then) {
        try {
            then.run();
        } finally {
            over();
        }
    }

    private void over() {
        pending--;
        if (pending == 0) {
            busy.set(false);
            Optional<Runnable> waiting = afterwards;
            afterwards = Optional.empty();
            waiting.ifPresent(Runnable::run);
        }
    }

    private void fail(Throwable cause) {
        // What was to follow in the same turn is not waited for any more.
        generation++;
        pending = 0;
        busy.set(false);
        String message = cause.getMessage();
        trouble.set(message == null ? cause.getClass().getSimpleName() : message);
        onTrouble.run();
    }
}
