package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cardorticket.RealRedis;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.auth.Chores;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.RedisStore;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the JMH benchmarks, and then measures the same work with the Lab's own meter, so that both
/// figures stand side by side from one run.
///
/// A program, not a test: `./mvnw -Pbench`, or `./mvnw -Pbench -Dapp.args=Check` for those whose
/// names have that in them.
public final class BesideTheLab {

    /// More than this and the Lab has something to explain.
    private static final double FACTOR = 1.5;

    private static final int RUNS = 11;

    private BesideTheLab() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String include = args.length == 0 ? ".*Benchmark.*" : ".*" + args[0] + ".*";
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(include)
                                        .exclude(".*(Frame|Engine|Timeline|Throughput)Benchmark.*")
                                        .shouldFailOnError(true)
                                        .build())
                        .run();
        Map<String, Double> byJmh = new LinkedHashMap<>();
        results.forEach(each -> byJmh.put(name(each), each.getPrimaryResult().getScore()));
        System.out.println();
        results.forEach(BesideTheLab::print);
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        EmbeddedStore memory = new EmbeddedStore(clock);
        works.put("LookUp.find memory", Chores.lookUp(memory, Chores.fill(memory, 1_000, clock)));
        for (Algorithm algorithm : Algorithm.values()) {
            works.put("Check.verify " + algorithm + " signature", Chores.check(algorithm));
        }
        works.put("Password.compare 10", Chores.password(10));
        try (RealRedis redis = RealRedis.started();
                RedisStore outside = new RedisStore(redis.address(), clock)) {
            works.put("LookUp.find redis", Chores.lookUp(outside, Chores.fill(outside, 1_000, clock)));
            works.keySet().retainAll(byJmh.keySet());
            compare(works, byJmh);
        }
    }

    private static void compare(Map<String, Supplier<Object>> works, Map<String, Double> byJmh) {
        List<Spread> spreads = new Meter(RUNS, _ -> {}).measure(List.copyOf(works.values()));
        System.out.printf("%n%-32s %12s %12s %8s%n", "", "JMH", "the Lab", "Lab/JMH");
        List<String> names = new ArrayList<>(works.keySet());
        for (int i = 0; i < names.size(); i++) {
            double jmh = byJmh.getOrDefault(names.get(i), Double.NaN);
            double lab = spreads.get(i).median();
            double ratio = lab / jmh;
            boolean near = ratio <= FACTOR && ratio >= 1 / FACTOR;
            System.out.printf(
                    "%-32s %12s %12s %8.2f%s%n",
                    names.get(i),
                    Unit.NANOS.text(jmh),
                    Unit.NANOS.text(lab),
                    ratio,
                    near ? "" : "   further apart than " + FACTOR);
        }
    }

    private static void print(RunResult each) {
        Result<?> result = each.getPrimaryResult();
        System.out.printf(
                "%-32s %12s ± %s%n",
                name(each),
                Unit.NANOS.text(result.getScore()),
                Unit.NANOS.text(result.getScoreError()));
    }

    /// `Check.verify HS256 mac`.
    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        String method = full.substring(full.lastIndexOf('.') + 1);
        String type = full.substring(0, full.lastIndexOf('.'));
        List<String> parts = new ArrayList<>();
        parts.add(
                type.substring(type.lastIndexOf('.') + 1).replace("Benchmark", "") + "." + method);
        for (String key : result.getParams().getParamsKeys()) {
            parts.add(result.getParams().getParam(key));
        }
        return String.join(" ", parts);
    }
}
