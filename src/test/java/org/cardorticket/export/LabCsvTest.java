package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cardorticket.lab.Dials;
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
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("figures of the Lab as CSV, read by Jackson")
class LabCsvTest {

    private static final Words EN = Words.of(Language.EN);

    /// The columns that do not depend on the language.
    private static final Set<String> SPOKEN = Set.of("name");

    private static List<Map<String, String>> read(String csv) throws IOException {
        assertThat(csv).startsWith(LedgerCsv.BYTE_ORDER_MARK).endsWith("\r\n");
        try (MappingIterator<Map<String, String>> records =
                new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv.substring(1))) {
            return records.readAll();
        }
    }

    static Stream<Figures> all() {
        return MadeUp.all();
    }

    private static Figures made(String id) {
        return MadeUp.of(Experiment.of(id).orElseThrow());
    }

    private static double number(Map<String, String> record, String column) {
        return Double.parseDouble(record.get(column));
    }

    @DisplayName("have a record for every point, in their order")
    @ParameterizedTest
    @MethodSource("all")
    void haveARecordForEveryPoint(Figures figures) throws IOException {
        List<Map<String, String>> records = read(LabCsv.write(figures, EN));
        assertThat(records)
                .allSatisfy(each ->
                        assertThat(each.keySet()).containsExactlyElementsOf(LabCsv.COLUMNS));
        int at = 0;
        for (Series series : figures.series()) {
            for (Point point : series.points()) {
                Map<String, String> record = records.get(at);
                at++;
                assertThat(record)
                        .containsEntry("experiment", figures.experiment().id())
                        .containsEntry("series", series.id())
                        .containsEntry("unit", figures.experiment().unit().sign())
                        .containsEntry("machine", figures.machine().line());
                assertThat(record.get("x").isEmpty())
                        .isEqualTo(figures.experiment().axis().isEmpty());
                if (!record.get("x").isEmpty()) {
                    assertThat(number(record, "x")).isEqualTo(point.x());
                }
                assertThat(spread(record)).isEqualTo(point.spread());
            }
        }
        assertThat(records).hasSize(at);
    }

    /// The spread that stands in `record`, whose figures all agree with its samples.
    private static Spread spread(Map<String, String> record) {
        Spread spread =
                new Spread(
                        Arrays.stream(record.get("samples").split(" "))
                                .map(Double::valueOf)
                                .toList());
        assertThat(number(record, "median")).isEqualTo(spread.median());
        assertThat(number(record, "lower_quartile")).isEqualTo(spread.lower());
        assertThat(number(record, "upper_quartile")).isEqualTo(spread.upper());
        assertThat(number(record, "least")).isEqualTo(spread.least());
        assertThat(number(record, "most")).isEqualTo(spread.most());
        return spread;
    }

    @DisplayName("have what is needed to measure them again")
    @Test
    void canBeMeasuredAgain() throws IOException {
        Experiment check = Experiment.of("check").orElseThrow();
        Dials dials = check.standard().with(check, "rows", 1_000_000).with(check, "runs", 51);
        Figures figures = made("check");
        Figures turned = new Figures(check, dials, figures.machine(), figures.series(), List.of());
        assertThat(read(LabCsv.write(turned, EN)))
                .allSatisfy(each ->
                        assertThat(each)
                                .containsEntry("settings", "rows=1000000 redis=0 runs=51")
                                .containsEntry("code", String.join(" ", check.code())));
    }

    @DisplayName("come back whole, whatever the machine is called")
    @ParameterizedTest
    @EnumSource
    void comeBackWhole(Language language) throws IOException {
        Figures figures = MadeUp.of(Experiment.of("exposure").orElseThrow(), MadeUp.HOSTILE);
        List<Map<String, String>> records = read(LabCsv.write(figures, Words.of(language)));
        assertThat(records)
                .hasSize(18)
                .allSatisfy(each ->
                        assertThat(each)
                                .containsEntry("machine", MadeUp.HOSTILE.line())
                                .hasSameSizeAs(LabCsv.COLUMNS));
    }

    @DisplayName("differ between languages in the names alone")
    @ParameterizedTest
    @MethodSource("all")
    void differInTheNamesAlone(Figures figures) throws IOException {
        List<Map<String, String>> en = read(LabCsv.write(figures, EN));
        List<Map<String, String>> zh = read(LabCsv.write(figures, Words.of(Language.ZH)));
        for (Language language : Language.values()) {
            LabWords words = new LabWords(Words.of(language));
            assertThat(language == Language.EN ? en : zh)
                    .allSatisfy(each ->
                            assertThat(each)
                                    .containsEntry(
                                            "name",
                                            words.series(figures.series(each.get("series")))));
        }
        for (List<Map<String, String>> each : List.of(en, zh)) {
            each.forEach(record -> record.keySet().removeAll(SPOKEN));
        }
        assertThat(en).isEqualTo(zh);
    }

    @DisplayName("that are none are a header, and nothing else")
    @Test
    void none() throws IOException {
        Figures figures = made("check");
        Figures none =
                new Figures(
                        figures.experiment(),
                        figures.dials(),
                        figures.machine(),
                        List.of(),
                        List.of());
        String csv = LabCsv.write(none, EN);
        assertThat(csv).isEqualTo('\uFEFF' + String.join(",", LabCsv.COLUMNS) + "\r\n");
        assertThat(read(csv)).isEmpty();
    }

    @DisplayName("keep every digit that was measured")
    @Test
    void keepEveryDigit() throws IOException {
        Spread fine = new Spread(List.of(0.1 + 0.2, 1e-9, 123_456_789.123_456_7, 5e18));
        Figures figures = made("memory");
        Figures exact =
                new Figures(
                        figures.experiment(),
                        figures.dials(),
                        figures.machine(),
                        List.of(new Series("rows", List.of(new Point(10, fine)))),
                        List.of());
        assertThat(spread(read(LabCsv.write(exact, EN)).getFirst())).isEqualTo(fine);
    }
}
