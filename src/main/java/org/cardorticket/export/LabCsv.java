package org.cardorticket.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Words;

/// Figures of the Lab as CSV (RFC 4180): one figure a line, each with everything that is needed to
/// believe it or to measure it again.
public final class LabCsv {

    /// The columns; not translated, because programs look for them.
    static final List<String> COLUMNS =
            List.of(
                    "experiment",
                    "series",
                    "name",
                    "x",
                    "x_unit",
                    "median",
                    "lower_quartile",
                    "upper_quartile",
                    "least",
                    "most",
                    "unit",
                    "samples",
                    "settings",
                    "machine",
                    "code");

    private LabCsv() {}

    /// `figures`, with the names in the language of `words`.
    public static String write(Figures figures, Words words) {
        List<List<String>> records = new ArrayList<>();
        records.add(COLUMNS);
        for (Series series : figures.series()) {
            series.points().forEach(point -> records.add(record(figures, series, point, words)));
        }
        return records.stream()
                .map(each -> each.stream().map(LedgerCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", LedgerCsv.BYTE_ORDER_MARK, "\r\n"));
    }

    private static List<String> record(Figures figures, Series series, Point point, Words words) {
        var experiment = figures.experiment();
        Spread spread = point.spread();
        return List.of(
                experiment.id(),
                series.id(),
                new LabWords(words).series(series),
                experiment.axis().isPresent() ? Dial.plain(point.x()) : "",
                experiment.axis().map(unit -> unit.sign()).orElse(""),
                Dial.plain(spread.median()),
                Dial.plain(spread.lower()),
                Dial.plain(spread.upper()),
                Dial.plain(spread.least()),
                Dial.plain(spread.most()),
                experiment.unit().sign(),
                spread.samples().stream().map(Dial::plain).collect(Collectors.joining(" ")),
                figures.dials().line(experiment.dials()),
                figures.machine().line(),
                String.join(" ", experiment.code()));
    }
}
