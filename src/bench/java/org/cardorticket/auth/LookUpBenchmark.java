package org.cardorticket.auth;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cardorticket.RealRedis;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A row looked up: in the memory of the server, and in a Redis on the same machine.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUpBenchmark {

    private static final int ROWS = 1_000;

    @Param({"memory", "redis"})
    public String store = "";

    private Supplier<Object> work = Object::new;
    private Runnable end = () -> {};

    @Setup
    public void begin() {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        if (store.equals("memory")) {
            work = lookUp(new EmbeddedStore(clock), clock);
            return;
        }
        RealRedis redis = RealRedis.started();
        RedisStore outside = new RedisStore(redis.address(), clock);
        work = lookUp(outside, clock);
        end =
                () -> {
                    outside.close();
                    redis.close();
                };
    }

    private static Supplier<Object> lookUp(RowStore store, LessonClock clock) {
        List<String> keys = Chores.fill(store, ROWS, clock);
        return Chores.lookUp(store, keys);
    }

    @TearDown
    public void end() {
        end.run();
    }

    @Benchmark
    public Object find() {
        return work.get();
    }
}
