package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How much memory do so many sessions take?
///
/// A Java of its own measures it: this one has a window in it, which must not stand still whenever
/// memory is cleaned up so that it can be counted.
public record SessionMemory() implements Experiment {

    static final Dial MOST =
            new Dial("most", Unit.COUNT, List.of(1_000.0, 100_000.0, 1_000_000.0), 1_000_000);
    static final Dial RUNS = new Dial("runs", Unit.COUNT, List.of(1.0, 3.0, 5.0, 11.0), 3);

    private static final String ROWS = "rows";
    private static final double MILLION = 1_000_000;

    @Override
    public String id() {
        return "memory";
    }

    @Override
    public Unit unit() {
        return Unit.BYTES;
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
        return List.of(MOST, RUNS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.BYTES, List.of(1e6, 1e7, 1e8, 1e9, 1e10));
    }

    /// For a million; from the largest number measured, if that was less.
    @Override
    public double answer(Figures figures) {
        Point last = figures.series(ROWS).points().getLast();
        return last.spread().median() / last.x() * MILLION;
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.auth.EmbeddedStore#put", "org.cardorticket.lab.MemoryProbe#main");
    }

    @Override
    public Figures run(Dials dials, Watch watch) throws IOException {
        int runs = dials.count(RUNS);
        List<Integer> counts = new ArrayList<>();
        for (int count = 10; count <= dials.of(MOST); count *= 10) {
            counts.add(count);
        }
        List<Point> points = new ArrayList<>();
        try (OtherJava other = OtherJava.start(MemoryProbe.arguments(counts, runs))) {
            for (int count : counts) {
                List<Double> samples = new ArrayList<>();
                for (int run = 0; run < runs; run++) {
                    double part = run / (double) runs;
                    double done = (points.size() + part) / counts.size();
                    watch.reached(done);
                    samples.add(other.number(() -> watch.reached(done)));
                }
                points.add(new Point(count, new Spread(samples)));
            }
        }
        return new Figures(
                this, dials, Machine.here(), List.of(new Series(ROWS, points)), List.of());
    }
}
