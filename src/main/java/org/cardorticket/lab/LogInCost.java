package org.cardorticket.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.auth.Chores;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// What does the password cost at a login, against what either scheme costs at a request?
public record LogInCost() implements Experiment {

    private static final int LOWEST = 4;
    private static final int USUAL = 10;

    static final Dial HARDEST = new Dial("cost", Unit.COUNT, List.of(10.0, 11.0, 12.0, 13.0), 12);
    static final Dial RUNS = new Dial("runs", Unit.COUNT, List.of(3.0, 5.0, 11.0, 21.0), 5);

    private static final String PASSWORD = "bcrypt";
    private static final String LOOK_UP = "memory";

    @Override
    public String id() {
        return "login";
    }

    @Override
    public Unit unit() {
        return Unit.NANOS;
    }

    @Override
    public Optional<Unit> axis() {
        return Optional.of(Unit.COUNT);
    }

    @Override
    public boolean logarithmic() {
        return true;
    }

    @Override
    public List<Dial> dials() {
        return List.of(HARDEST, RUNS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.TIMES, List.of(10.0, 1_000.0, 100_000.0, 10_000_000.0));
    }

    @Override
    public double answer(Figures figures) {
        return figures.series(PASSWORD).at(USUAL).median()
                / figures.series(CheckCost.check(Algorithm.HS256)).at(USUAL).median();
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.auth.Users#verify",
                "org.cardorticket.auth.EmbeddedStore#find",
                "org.cardorticket.auth.SigningKey#verify");
    }

    @Override
    public Figures run(Dials dials, Watch watch) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        EmbeddedStore memory = new EmbeddedStore(clock);
        List<Supplier<Object>> works = new ArrayList<>();
        works.add(Chores.lookUp(memory, Chores.fill(memory, 1_000, clock)));
        works.add(Chores.check(Algorithm.HS256));
        works.add(Chores.check(Algorithm.RS256));
        int kinds = works.size();
        int hardest = dials.count(HARDEST);
        for (int cost = LOWEST; cost <= hardest; cost++) {
            watch.reached(0);
            works.add(Chores.password(cost));
        }
        List<Spread> spreads = new Meter(dials.count(RUNS), watch).measure(works);
        List<Series> series = new ArrayList<>();
        series.add(new Series(PASSWORD, across(spreads.subList(kinds, spreads.size()))));
        series.add(level(LOOK_UP, spreads.get(0), hardest));
        series.add(level(CheckCost.check(Algorithm.HS256), spreads.get(1), hardest));
        series.add(level(CheckCost.check(Algorithm.RS256), spreads.get(2), hardest));
        return new Figures(this, dials, Machine.here(), series, List.of());
    }

    private static List<Point> across(List<Spread> spreads) {
        List<Point> points = new ArrayList<>();
        for (Spread spread : spreads) {
            points.add(new Point((double) LOWEST + points.size(), spread));
        }
        return points;
    }

    /// What does not depend on how hard passwords are: the same figure all along.
    private static Series level(String name, Spread spread, int hardest) {
        List<Point> points = new ArrayList<>();
        for (int cost = LOWEST; cost <= hardest; cost++) {
            points.add(new Point(cost, spread));
        }
        return new Series(name, points);
    }
}
