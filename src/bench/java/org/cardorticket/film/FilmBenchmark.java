package org.cardorticket.film;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.trace.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The engine on a short film and on a long one: a seek to anywhere, the next frame of a film that
/// plays, and the ledger at a playhead.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FilmBenchmark {

    private static final double PULSE = 1 / 60.0;

    @Param({"1000", "1000000"})
    public int steps;

    private final Random random = new Random(1);
    private final Film film = new Film();
    private Trace trace = Trace.EMPTY;
    private Ledger ledger = Ledger.of(Trace.EMPTY);
    private double position;

    @Setup
    public void begin() {
        trace = Traces.ofSteps(steps);
        film.grow(trace);
        ledger = Ledger.of(trace);
    }

    @Benchmark
    public Frame seek() {
        return film.frameAt(random.nextDouble() * film.length());
    }

    @Benchmark
    public Frame play() {
        position = position + PULSE > film.length() ? 0 : position + PULSE;
        return film.frameAt(position);
    }

    @Benchmark
    public Object ledger() {
        return ledger.at(random.nextInt(trace.size()));
    }
}
