package org.cardorticket.app;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.lab.Unit;
import org.cardorticket.words.LabWords;

/// Figures of the Lab as lines of text.
final class LabTable {

    private LabTable() {}

    /// A line for every figure of `figures`: what it is of, its median, and its quartiles.
    static List<String> of(Figures figures, LabWords words) {
        Experiment experiment = figures.experiment();
        List<String> lines = new ArrayList<>();
        for (Series series : figures.series()) {
            for (Point point : series.points()) {
                String where =
                        experiment
                                .axis()
                                .map(axis -> "%9s   ".formatted(axis.text(point.x())))
                                .orElse("");
                lines.add(
                        "%10s   %-21s %s %s"
                                .formatted(
                                        experiment.unit().text(point.spread().median()),
                                        range(experiment.unit(), point.spread()),
                                        where,
                                        words.series(series)));
            }
        }
        return lines;
    }

    /// Nothing, where it came out the same every time.
    private static String range(Unit unit, Spread spread) {
        return spread.least() == spread.most()
                ? ""
                : unit.text(spread.lower()) + " – " + unit.text(spread.upper());
    }
}
