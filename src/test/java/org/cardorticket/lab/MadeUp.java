package org.cardorticket.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.saying.Saying;
import org.cardorticket.trace.Scheme;

/// Figures that nobody has measured, with the series and places that real ones have; for whoever
/// writes them down. That real ones have the same is shown where each experiment runs.
public final class MadeUp {

    /// A maker of processors with no mercy on CSV.
    public static final Machine HOSTILE =
            new Machine("Evil \"Core\", 9 GHz\r\n=cmd|'/c calc'!A1", 2, "OS; 64", "VM\t25");

    private MadeUp() {}

    /// The figures of every experiment.
    public static Stream<Figures> all() {
        return Experiment.all().stream().map(MadeUp::of);
    }

    /// Figures of `experiment`, of some machine.
    public static Figures of(Experiment experiment) {
        return of(experiment, new Machine("abacus", 2, "wood", "beads"));
    }

    /// Figures of `experiment` from `machine`.
    public static Figures of(Experiment experiment, Machine machine) {
        List<Series> series = new ArrayList<>();
        for (String id : series(experiment)) {
            List<Point> points = new ArrayList<>();
            for (double x : places(experiment)) {
                double size = (series.size() + 1) * 1_000 + x;
                points.add(
                        new Point(
                                x, new Spread(List.of(size + 0.5, size - 0.25, size + 1_000.125))));
            }
            series.add(new Series(id, points));
        }
        return new Figures(experiment, experiment.standard(), machine, series, List.of());
    }

    /// The same with what else there is to say.
    public static Figures with(Figures figures, Saying... notes) {
        return new Figures(
                figures.experiment(),
                figures.dials(),
                figures.machine(),
                figures.series(),
                List.of(notes));
    }

    /// The names of all series that `experiment` may have.
    public static List<String> series(Experiment experiment) {
        List<String> checks = Stream.of(Algorithm.values()).map(CheckCost::check).toList();
        return switch (experiment) {
            case CheckCost() -> joined(List.of("memory"), checks, List.of("redis"));
            case CredentialLength() ->
                    joined(
                            List.of("card"),
                            Stream.of(Algorithm.values())
                                    .map(each -> "ticket-" + each.header())
                                    .toList());
            case SessionMemory() -> List.of("rows");
            case StoreDistance() -> prefixes(Scheme.SESSION, Scheme.JWT_DENYLIST, Scheme.JWT);
            case LogInCost() -> List.of("bcrypt", "memory", "check-HS256", "check-RS256");
            case Exposure() ->
                    prefixes(
                            Scheme.SESSION,
                            Scheme.JWT,
                            Scheme.JWT_DENYLIST,
                            Scheme.JWT_REFRESH,
                            Scheme.JWT_ALLOWLIST,
                            Scheme.JWT_BECAME_SESSION);
        };
    }

    private static List<Double> places(Experiment experiment) {
        return switch (experiment) {
            case CheckCost() -> List.of(0.0);
            case CredentialLength() -> List.of(0.0, 20.0, 200.0);
            case SessionMemory() -> List.of(10.0, 1_000_000.0);
            case StoreDistance() -> List.of(0.0, 1.0, 5.0, 20.0);
            case LogInCost() -> List.of(4.0, 10.0, 12.0);
            case Exposure() -> List.of(1.0, 30.0, 60.0);
        };
    }

    private static List<String> prefixes(Scheme... schemes) {
        return Stream.of(schemes).map(Scheme::prefix).toList();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
