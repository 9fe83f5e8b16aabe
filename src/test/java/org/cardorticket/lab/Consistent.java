package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.export.LabCsv;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// What holds for the figures of every experiment, whatever it measures.
final class Consistent {

    private Consistent() {}

    /// Checks `figures` of `experiment`, with what was heard while they were measured.
    static void check(Figures figures, Experiment experiment, Dials dials, List<Double> heard) {
        assertThat(figures.experiment()).isEqualTo(experiment);
        assertThat(figures.dials()).isEqualTo(dials);
        assertThat(figures.machine()).isEqualTo(Machine.here());
        assertThat(figures.series()).extracting(Series::id).doesNotHaveDuplicates().isNotEmpty();
        figures.series().forEach(series -> check(series, experiment));
        assertThat(heard).isNotEmpty().first().isEqualTo(0.0);
        assertThat(heard).isSorted().allMatch(part -> part >= 0 && part <= 1 + 1e-9);
        for (Language language : Language.values()) {
            check(figures, Words.of(language));
        }
    }

    private static void check(Series series, Experiment experiment) {
        assertThat(series.points()).as(series.id()).isNotEmpty();
        assertThat(series.points())
                .extracting(Point::x)
                .as(series.id())
                .isSorted()
                .doesNotHaveDuplicates();
        if (experiment.axis().isEmpty()) {
            assertThat(series.points()).extracting(Point::x).containsExactly(0.0);
        }
        for (Point point : series.points()) {
            // Nothing here can be less than nothing.
            assertThat(point.spread().least()).as(series.id()).isGreaterThanOrEqualTo(0);
            assertThat(series.at(point.x())).isEqualTo(point.spread());
        }
    }

    private static void check(Figures figures, Words words) {
        LabWords lab = new LabWords(words);
        assertThat(figures.series().stream().map(lab::series))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(lab.caption(figures)).contains(figures.machine().line());
        assertThat(lab.notes(figures)).hasSameSizeAs(figures.notes());
        long points = figures.series().stream().mapToLong(each -> each.points().size()).sum();
        assertThat(LabCsv.write(figures, words).lines()).hasSize((int) points + 1);
    }
}
