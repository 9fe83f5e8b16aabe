package org.cardorticket.lab;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cardorticket.time.Stopwatch;

/// Measures how long small pieces of work take, as a benchmark has to do it: many at once, because
/// a clock is coarse; warmed up, because Java compiles what runs often; and in turns, so that
/// whatever else the machine does meets them all.
final class Meter {

    /// A round of one kind of work lasts about this long: far longer than the clock is coarse, and
    /// short enough that somebody who gives up is not kept waiting.
    private static final long ROUND = 40_000_000;

    /// How long each kind of work is done to nobody's count: the compiler wants many calls, and
    /// time of its own, before it makes the code that a server would run on after a minute.
    private static final long WARM_UP = 2_000_000_000;

    /// Work that is compiled already, or slow, has this many rounds all the same.
    private static final int FEWEST_WARM_UPS = 3;

    /// How much of all the time warming up takes, about.
    private static final double WARM = 0.8;

    private static final VarHandle RESULT;

    static {
        try {
            RESULT = MethodHandles.lookup().findVarHandle(Meter.class, "result", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /// Where results go, so that no compiler finds out that nobody wants them.
    @SuppressWarnings("UnusedVariable")
    private Object result = this;

    private final int runs;
    private final Watch watch;

    /// Measures everything `runs` times, under `watch`.
    Meter(int runs, Watch watch) {
        this.runs = runs;
        this.watch = watch;
    }

    /// The nanoseconds that one call of each of `works` takes.
    List<Spread> measure(List<Supplier<Object>> works) {
        long[] calls = new long[works.size()];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = warmUp(works.get(i), part(i, calls.length, 0, WARM));
        }
        List<List<Double>> all = new ArrayList<>();
        works.forEach(_ -> all.add(new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < calls.length; i++) {
                part(run * calls.length + i, runs * calls.length, WARM, 1).reached(0);
                all.get(i).add(round(works.get(i), calls[i]));
            }
        }
        return all.stream().map(Spread::new).toList();
    }

    private Watch part(int index, int count, double from, double to) {
        double each = (to - from) / count;
        return watch.between(from + index * each, from + (index + 1) * each);
    }

    /// Returns how many calls make a round. Compiled code is faster, so they are fitted again and
    /// again.
    private long warmUp(Supplier<Object> work, Watch over) {
        long calls = 1;
        Stopwatch since = Stopwatch.start();
        for (int round = 0; round < FEWEST_WARM_UPS || since.nanos() < WARM_UP; round++) {
            over.reached(Math.min(1, since.nanos() / (double) WARM_UP));
            double each = round(work, calls);
            calls = Math.clamp(Math.round(ROUND / each), 1, 100 * calls);
        }
        return calls;
    }

    private double round(Supplier<Object> work, long calls) {
        Stopwatch stopwatch = Stopwatch.start();
        for (long i = 0; i < calls; i++) {
            RESULT.setOpaque(this, work.get());
        }
        return Math.max(1, stopwatch.nanos()) / (double) calls;
    }
}
