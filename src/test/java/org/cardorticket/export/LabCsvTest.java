package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cardorticket.lab.CredentialLength;
import org.cardorticket.lab.Exposure;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("figures of the Lab as CSV")
class LabCsvTest {

    private static Figures lengths() throws IOException {
        CredentialLength length = new CredentialLength();
        return length.run(length.standard(), _ -> {});
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areReadByAnotherProgramAsTheyWere(Language language) throws IOException {
        Figures figures = lengths();
        List<Map<String, String>> lines = read(LabCsv.write(figures, Words.of(language)));
        int line = 0;
        for (Series series : figures.series()) {
            for (Point point : series.points()) {
                Map<String, String> record = lines.get(line++);
                assertThat(record)
                        .containsEntry("experiment", "length")
                        .containsEntry("series", series.id())
                        .containsEntry("unit", "B")
                        .containsEntry("settings", "letters=8")
                        .containsEntry("machine", figures.machine().line());
                assertThat(Double.parseDouble(record.get("x"))).isEqualTo(point.x());
                assertThat(Double.parseDouble(record.get("median")))
                        .isEqualTo(point.spread().median());
                assertThat(record.get("name")).isNotBlank();
            }
        }
        assertThat(lines).hasSize(line);
    }

    @Test
    void haveEverySampleInThem() throws IOException {
        Exposure exposure = new Exposure();
        Figures figures = exposure.run(exposure.standard().with(exposure, "runs", 3), _ -> {});
        List<Map<String, String>> lines = read(LabCsv.write(figures, Words.of(Language.EN)));
        assertThat(lines)
                .allSatisfy(each -> {
                    String[] samples = each.get("samples").split(" ");
                    assertThat(samples).hasSize(3);
                    assertThat(each.get("least")).isEqualTo(samples[0]);
                    assertThat(each.get("most")).isEqualTo(samples[2]);
                });
    }

    @Test
    void beginWithTheMarkThatSpreadsheetsLookFor() throws IOException {
        assertThat(LabCsv.write(lengths(), Words.of(Language.ZH)))
                .startsWith("\uFEFFexperiment,series,")
                .endsWith("\r\n");
    }

    /// By a reader that shares nothing with the writer.
    private static List<Map<String, String>> read(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> records =
                new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv.substring(1))) {
            return records.readAll();
        }
    }
}
