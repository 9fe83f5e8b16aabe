package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.MadeUp;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a table of the Lab")
class LabTableTest {

    private static Figures figures(String id, Series... series) {
        Figures made = MadeUp.of(Experiment.of(id).orElseThrow());
        return new Figures(
                made.experiment(), made.dials(), made.machine(), List.of(series), List.of());
    }

    private static List<String> table(Figures figures) {
        return LabTable.of(figures, new LabWords(Words.of(Language.EN)));
    }

    @DisplayName("has the median, the quartiles, the place and the name")
    @Test
    void hasALine() {
        Spread spread = new Spread(List.of(100.0, 200.0, 300.0, 400.0, 500.0));
        assertThat(table(figures("distance", new Series("jwt", List.of(new Point(20, spread))))))
                .containsExactly("     300/s   200/s – 400/s             20 ms    JWT");
    }

    @DisplayName("has no quartiles where it came out the same every time")
    @Test
    void hasNoQuartiles() {
        Spread same = new Spread(List.of(640.0, 640.0, 640.0));
        assertThat(table(figures("length", new Series("card", List.of(new Point(0, same))))))
                .singleElement()
                .asString()
                .startsWith("     640 B   ")
                .doesNotContain("–")
                .endsWith("card (session cookie)");
    }

    @DisplayName("has no place where there is no axis")
    @Test
    void hasNoPlace() {
        Spread spread = new Spread(List.of(1_000.0, 2_000.0, 3_000.0));
        assertThat(table(figures("check", new Series("memory", List.of(new Point(0, spread))))))
                .singleElement()
                .asString()
                .matches("      2 µs   1\\.50 µs – 2\\.50 µs\\s+look-up in memory");
    }

    @DisplayName("has a line for every point, in columns that stand below each other")
    @ParameterizedTest
    @EnumSource
    void standsInColumns(Language language) {
        LabWords words = new LabWords(Words.of(language));
        MadeUp.all()
                .forEach(figures -> {
                    List<String> lines = LabTable.of(figures, words);
                    assertThat(lines)
                            .hasSize(
                                    figures.series().stream()
                                            .mapToInt(each -> each.points().size())
                                            .sum());
                    assertThat(lines).noneMatch(line -> line.contains("\n"));
                    int at = 0;
                    Set<Integer> columns = new TreeSet<>();
                    for (Series series : figures.series()) {
                        for (int i = 0; i < series.points().size(); i++) {
                            String line = lines.get(at);
                            at++;
                            assertThat(line).endsWith(words.series(series));
                            columns.add(line.length() - words.series(series).length());
                        }
                    }
                    // Names begin everywhere at the same letter.
                    assertThat(columns).hasSize(1);
                });
    }

    @DisplayName("is the same wherever the computer stands")
    @Test
    void isTheSameEverywhere() {
        List<String> here = table(MadeUp.of(Experiment.of("exposure").orElseThrow()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(table(MadeUp.of(Experiment.of("exposure").orElseThrow()))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
