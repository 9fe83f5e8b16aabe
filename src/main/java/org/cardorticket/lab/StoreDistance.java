package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;

/// How does the number of requests a second change when the store is further away?
public record StoreDistance() implements Experiment {

    static final Dial DISTANCE =
            new Dial("distance", Unit.MILLIS, List.of(0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0), 10);
    static final Dial CLIENTS =
            new Dial("clients", Unit.COUNT, List.of(1.0, 4.0, 8.0, 16.0, 64.0), 8);
    static final Dial RUNS = new Dial("runs", Unit.COUNT, List.of(3.0, 5.0, 11.0), 5);

    private static final List<Double> ALWAYS = List.of(0.0, 1.0, 5.0, 20.0);
    private static final double ASKED = 5;

    /// How much of all the time warming up takes, about.
    private static final double WARM = 0.25;

    private static final List<Scheme> SCHEMES =
            List.of(Scheme.SESSION, Scheme.JWT_DENYLIST, Scheme.JWT);

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public Unit unit() {
        return Unit.PER_SECOND;
    }

    @Override
    public Optional<Unit> axis() {
        return Optional.of(Unit.MILLIS);
    }

    @Override
    public boolean logarithmic() {
        return true;
    }

    @Override
    public List<Dial> dials() {
        return List.of(DISTANCE, CLIENTS, RUNS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.TIMES, List.of(1.0, 3.0, 10.0, 30.0, 100.0));
    }

    @Override
    public double answer(Figures figures) {
        return figures.series(Scheme.JWT.prefix()).at(ASKED).median()
                / figures.series(Scheme.SESSION.prefix()).at(ASKED).median();
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.server.AuthServer#start",
                "org.cardorticket.lab.FarStore#find",
                "org.cardorticket.lab.Crowding#rate");
    }

    @Override
    public Figures run(Dials dials, Watch watch) throws IOException {
        LessonClock clock = LessonClock.running(LessonTime.CURTAIN);
        TreeSet<Double> distances = new TreeSet<>(ALWAYS);
        distances.add(dials.of(DISTANCE));
        Map<Scheme, Map<Double, List<Double>>> samples = new EnumMap<>(Scheme.class);
        int runs = dials.count(RUNS);
        try (FarPost post = FarPost.open();
                FarStore store = new FarStore(new EmbeddedStore(clock), post.port());
                Bench bench = Bench.open(Account.standard(), clock, () -> store);
                Crowding crowd = new Crowding(bench, dials.count(CLIENTS))) {
            crowd.warmUp(SCHEMES, watch.between(0, WARM));
            // In turns, run by run: a server gets faster while its code is being compiled, and that
            // must not look as if it were a matter of the distance.
            for (int run = 0; run < runs; run++) {
                double from = WARM + (1 - WARM) * run / runs;
                Watch over = watch.between(from, from + (1 - WARM) / runs);
                int done = 0;
                for (double distance : distances) {
                    post.away(distance);
                    for (Scheme scheme : SCHEMES) {
                        double each = 1.0 / (distances.size() * SCHEMES.size());
                        Watch one = over.between(done * each, (done + 1) * each);
                        samples.computeIfAbsent(scheme, _ -> new TreeMap<>())
                                .computeIfAbsent(distance, _ -> new ArrayList<>())
                                .add(crowd.rate(scheme, one));
                        done++;
                    }
                }
            }
        }
        List<Series> series = SCHEMES.stream().map(each -> series(each, samples)).toList();
        return new Figures(this, dials, Machine.here(), series, List.of());
    }

    private static Series series(Scheme scheme, Map<Scheme, Map<Double, List<Double>>> samples) {
        List<Point> points = new ArrayList<>();
        samples.getOrDefault(scheme, Map.of())
                .forEach((distance, all) -> points.add(new Point(distance, new Spread(all))));
        return new Series(scheme.prefix(), points);
    }
}
