package org.cardorticket.film;

import java.util.concurrent.TimeUnit;
import org.cardorticket.trace.Trace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A step appended to a film, on average over all of a short one and of a long one: the same, if
/// it does not matter how much is there already.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppendBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;

    private Trace few = Trace.EMPTY;
    private Trace many = Trace.EMPTY;

    @Setup
    public void begin() {
        few = Traces.ofSteps(FEW);
        many = Traces.ofSteps(MANY);
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public Film toAThousand() {
        return grown(few);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public Film toAMillion() {
        return grown(many);
    }

    private static Film grown(Trace trace) {
        Film film = new Film();
        film.grow(trace);
        return film;
    }
}
