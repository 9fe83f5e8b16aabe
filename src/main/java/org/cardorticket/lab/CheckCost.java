package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.auth.Chores;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.RedisAddress;
import org.cardorticket.auth.RedisStore;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.saying.Saying;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// What does a look-up cost, and what a signature check?
public record CheckCost() implements Experiment {

    static final Dial ROWS =
            new Dial("rows", Unit.COUNT, List.of(10.0, 1_000.0, 100_000.0, 1_000_000.0), 1_000);

    /// Whether a Redis at its usual place on this machine is asked too; by itself nobody's Redis is
    /// touched.
    static final Dial REDIS = new Dial("redis", Unit.COUNT, List.of(0.0, 1.0), 0);

    private static final RedisAddress USUAL = new RedisAddress("127.0.0.1", 6379, 0);

    /// As many rows as are worth writing into somebody's Redis.
    private static final int ROWS_IN_REDIS = 100;

    private static final String MEMORY = "memory";
    private static final String OUTSIDE = "redis";

    /// The name of the series of checks with `algorithm`.
    static String check(Algorithm algorithm) {
        return "check-" + algorithm.header();
    }

    @Override
    public String id() {
        return "check";
    }

    @Override
    public Unit unit() {
        return Unit.NANOS;
    }

    @Override
    public Optional<Unit> axis() {
        return Optional.empty();
    }

    @Override
    public boolean logarithmic() {
        return true;
    }

    @Override
    public List<Dial> dials() {
        return List.of(ROWS, REDIS, Dial.RUNS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.TIMES, List.of(0.1, 1.0, 10.0, 100.0, 1_000.0));
    }

    @Override
    public double answer(Figures figures) {
        return figures.series(check(Algorithm.HS256)).at(0).median()
                / figures.series(MEMORY).at(0).median();
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.auth.EmbeddedStore#find",
                "org.cardorticket.auth.RedisStore#find",
                "org.cardorticket.auth.SigningKey#verify");
    }

    @Override
    public Figures run(Dials dials, Watch watch) throws IOException {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        EmbeddedStore memory = new EmbeddedStore(clock);
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        watch.reached(0);
        works.put(MEMORY, Chores.lookUp(memory, Chores.fill(memory, dials.count(ROWS), clock)));
        for (Algorithm algorithm : Algorithm.values()) {
            works.put(check(algorithm), Chores.check(algorithm));
        }
        if (dials.of(REDIS) == 0) {
            return measured(dials, works, List.of(), watch);
        }
        try (RedisStore redis = new RedisStore(USUAL, clock)) {
            return outside(redis, clock, dials, works, watch);
        } catch (StoreUnavailableException _) {
            return measured(
                    dials, works, List.of(Saying.of("lab.note.noredis", USUAL.toString())), watch);
        }
    }

    private Figures outside(
            RedisStore redis,
            LessonClock clock,
            Dials dials,
            Map<String, Supplier<Object>> works,
            Watch watch) {
        List<String> keys = Chores.fill(redis, ROWS_IN_REDIS, clock);
        try {
            Map<String, Supplier<Object>> more = new LinkedHashMap<>(works);
            more.put(OUTSIDE, Chores.lookUp(redis, keys));
            return measured(dials, more, List.of(), watch);
        } finally {
            Chores.clear(redis, keys);
        }
    }

    private Figures measured(
            Dials dials, Map<String, Supplier<Object>> works, List<Saying> notes, Watch watch) {
        List<Spread> spreads =
                new Meter(dials.count(Dial.RUNS), watch).measure(List.copyOf(works.values()));
        List<Series> series = new ArrayList<>();
        for (String name : works.keySet()) {
            series.add(new Series(name, List.of(new Point(0, spreads.get(series.size())))));
        }
        return new Figures(this, dials, Machine.here(), series, notes);
    }
}
