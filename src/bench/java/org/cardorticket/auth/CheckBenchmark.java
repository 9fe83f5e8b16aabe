package org.cardorticket.auth;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/// A ticket verified: our signature check alone, all our gates, two other libraries, and the bare
/// `Mac` as the limit.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {

    @Param({
        "HS256 mac",
        "HS256 signature",
        "HS256 gates",
        "HS256 nimbus",
        "HS256 auth0",
        "EDDSA signature",
        "EDDSA gates",
        "EDDSA nimbus",
        "RS256 signature",
        "RS256 gates",
        "RS256 nimbus",
        "RS256 auth0"
    })
    public String by = "";

    private Supplier<Object> work = Object::new;

    @Setup
    public void begin() {
        String[] both = by.split(" ");
        work = Verifications.by(both[1], Algorithm.valueOf(both[0]));
    }

    @Benchmark
    public Object verify() {
        return work.get();
    }
}
