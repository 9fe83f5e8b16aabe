package org.cardorticket.lab;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// An experiment under way, on a thread of its own, which ends with it; can be given up at any
/// moment.
public final class Run {

    /// How a run ended.
    public sealed interface End {
        /// With figures.
        record Measured(Figures figures) implements End {}

        /// Somebody gave it up.
        record GivenUp() implements End {}

        /// It could not be done.
        record Failed(Exception cause) implements End {}
    }

    private final Thread thread;
    private volatile double reached;
    private volatile boolean unwanted;

    private Run(Experiment experiment, Dials dials, Consumer<End> listener) {
        thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("lab")
                        // What is measured matters less than that the window moves.
                        .priority(Thread.MIN_PRIORITY + 1)
                        .unstarted(() -> listener.accept(perform(experiment, dials)));
    }

    /// Starts `experiment` with `dials`; `listener` hears on the run's thread how it ended.
    public static Run start(Experiment experiment, Dials dials, Consumer<End> listener) {
        Run run = new Run(experiment, dials, listener);
        run.thread.start();
        return run;
    }

    /// How much is done, 0 to 1.
    public double reached() {
        return reached;
    }

    /// Gives it up: it ends as soon as it can.
    public void cancel() {
        unwanted = true;
        thread.interrupt();
    }

    /// Waits until nothing of it is left.
    public void await() throws InterruptedException {
        thread.join();
    }

    private End perform(Experiment experiment, Dials dials) {
        try {
            Figures figures = experiment.run(dials, this::over);
            reached = 1;
            return new End.Measured(figures);
        } catch (CancellationException _) {
            return new End.GivenUp();
        } catch (IOException | RuntimeException e) {
            // Whatever breaks while everything is being torn down is no failure.
            return unwanted ? new End.GivenUp() : new End.Failed(e);
        } catch (OutOfMemoryError e) {
            // A million rows may be more than there is room for; the window waits to hear of it.
            return new End.Failed(new IOException(e.getMessage(), e));
        }
    }

    private void over(double part) {
        // Parts are added up, and so are their rounding errors.
        reached = Math.clamp(part, reached, 1);
        if (unwanted) {
            throw new CancellationException();
        }
    }
}
