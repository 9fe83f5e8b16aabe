package org.cardorticket.time;

import java.util.function.Supplier;

/// Measures how long a piece of real work took. The only place below `app` that reads a real clock.
public final class Stopwatch {

    private final long started = System.nanoTime();

    private Stopwatch() {}

    /// Starts measuring now.
    public static Stopwatch start() {
        return new Stopwatch();
    }

    /// Nanoseconds since the start, never negative.
    public long nanos() {
        return Math.max(0, System.nanoTime() - started);
    }

    /// A value together with the nanoseconds that making it took.
    public record Timed<T>(T value, long nanos) {}

    /// Runs `work` and measures it.
    public static <T> Timed<T> time(Supplier<T> work) {
        Stopwatch watch = start();
        T value = work.get();
        return new Timed<>(value, watch.nanos());
    }
}
