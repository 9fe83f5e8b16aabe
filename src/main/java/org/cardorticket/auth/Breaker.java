package org.cardorticket.auth;

import java.util.function.LongSupplier;

/// Remembers that somebody far away did not answer, so that not everybody has to wait to find out:
/// after a failure only one caller in every pause tries again. Safe for use by many threads.
final class Breaker {

    private final long pause;
    private final LongSupplier nanos;
    private boolean open;
    private long lastTry;

    /// A breaker that trusts at first; `nanos` is a stopwatch.
    Breaker(long pauseNanos, LongSupplier nanos) {
        this.pause = pauseNanos;
        this.nanos = nanos;
    }

    /// Whether the caller should try. It has to say what came of it.
    synchronized boolean mayTry() {
        if (!open) {
            return true;
        }
        long now = nanos.getAsLong();
        if (now - lastTry < pause) {
            return false;
        }
        lastTry = now;
        return true;
    }

    /// The try was answered.
    synchronized void answered() {
        open = false;
    }

    /// The try was not answered.
    synchronized void silent() {
        open = true;
        lastTry = nanos.getAsLong();
    }
}
