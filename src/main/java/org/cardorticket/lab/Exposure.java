package org.cardorticket.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.script.Setup;
import org.cardorticket.script.World;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// How long is somebody let in who has been kicked, as a function of the lifetime of tokens?
///
/// In lesson time, on the real server, kicked at moments spread evenly over the life of the token.
public record Exposure() implements Experiment {

    static final Dial RUNS = new Dial("runs", Unit.COUNT, List.of(3.0, 5.0, 9.0, 15.0), 5);

    private static final List<Integer> LIVES = List.of(1, 5, 15, 30, 60);
    private static final int ASKED = 30;
    private static final int QUICK = 4;

    /// Two in a world, as on the stage.
    private static final List<Scheme[]> PAIRS =
            List.of(
                    new Scheme[] {Scheme.SESSION, Scheme.JWT},
                    new Scheme[] {Scheme.JWT_DENYLIST, Scheme.JWT_REFRESH},
                    new Scheme[] {Scheme.JWT_ALLOWLIST, Scheme.JWT_BECAME_SESSION});

    @Override
    public String id() {
        return "exposure";
    }

    @Override
    public Unit unit() {
        return Unit.SECONDS;
    }

    @Override
    public Optional<Unit> axis() {
        return Optional.of(Unit.MINUTES);
    }

    @Override
    public boolean logarithmic() {
        return false;
    }

    @Override
    public List<Dial> dials() {
        return List.of(RUNS);
    }

    @Override
    public Forecast forecast() {
        return new Forecast(Unit.SECONDS, List.of(1.0, 60.0, 300.0, 900.0, 1_800.0));
    }

    @Override
    public double answer(Figures figures) {
        return figures.series(Scheme.JWT.prefix()).at(ASKED).median();
    }

    @Override
    public List<String> code() {
        return List.of(
                "org.cardorticket.lab.Kicked#exposure", "org.cardorticket.script.World#perform");
    }

    @Override
    public Figures run(Dials dials, Watch watch) throws IOException {
        int runs = dials.count(RUNS);
        Map<Scheme, List<Point>> points = new EnumMap<>(Scheme.class);
        double part = 1.0 / (LIVES.size() * PAIRS.size());
        double done = 0;
        for (int life : LIVES) {
            for (Scheme[] pair : PAIRS) {
                Map<Scheme, List<Double>> samples =
                        samples(
                                pair,
                                Duration.ofMinutes(life),
                                runs,
                                watch.between(done, done + part));
                samples.forEach((scheme, each) ->
                        points.computeIfAbsent(scheme, _ -> new ArrayList<>())
                                .add(new Point(life, new Spread(each))));
                done += part;
            }
        }
        List<Series> series =
                points.entrySet().stream()
                        .map(each -> new Series(each.getKey().prefix(), each.getValue()))
                        .toList();
        return new Figures(this, dials, Machine.here(), series, List.of());
    }

    /// The seconds of exposure under both schemes of `pair`, kicked at `runs` moments.
    private static Map<Scheme, List<Double>> samples(
            Scheme[] pair, Duration life, int runs, Watch watch) throws IOException {
        Map<Scheme, List<Double>> samples = new EnumMap<>(Scheme.class);
        for (int run = 0; run < runs; run++) {
            watch.reached(run / (double) runs);
            // The middle of each of as many equal parts.
            Duration after = Duration.ofSeconds((2 * run + 1) * life.toSeconds() / (2L * runs));
            try (World world = World.open(setup(pair, life))) {
                Kicked kicked = new Kicked(world, after);
                for (Lane lane : Lane.values()) {
                    samples.computeIfAbsent(pair[lane.ordinal()], _ -> new ArrayList<>())
                            .add((double) kicked.exposure(lane).toSeconds());
                }
            }
        }
        return samples;
    }

    private static Setup setup(Scheme[] pair, Duration life) {
        ServerSettings quick =
                ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(QUICK));
        Setup standard = Setup.standard().with(quick).with(Setting.ACCESS_LIFE, life);
        return new Setup(
                standard.start(),
                new Setup.Place(pair[0], "alice", "laptop"),
                new Setup.Place(pair[1], "alice", "phone"),
                standard.server());
    }
}
