package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cardorticket.ledger.Subject;
import org.cardorticket.trace.Trace;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the ledger as CSV, read by Jackson")
class LedgerCsvTest {

    private static List<Map<String, String>> read(String csv) throws IOException {
        assertThat(csv).startsWith(LedgerCsv.BYTE_ORDER_MARK).endsWith("\r\n");
        try (MappingIterator<Map<String, String>> records =
                new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(csv.substring(1))) {
            return records.readAll();
        }
    }

    private static List<String> numbers(
            List<Map<String, String>> records, String row, String what, String lane) {
        return records.stream()
                .filter(each -> each.get("row").equals(row))
                .filter(each -> each.get("what").equals(what))
                .filter(each -> each.get("lane").equals(lane))
                .map(each -> each.get("number") + " " + each.get("unit"))
                .toList();
    }

    @Test
    void hasANumberALineAndItsProof() throws IOException {
        List<Map<String, String>> records =
                read(LedgerCsv.write(Recorded.kick(), Words.of(Language.EN)));
        assertThat(records)
                .allSatisfy(each ->
                        assertThat(each.keySet()).containsExactlyElementsOf(LedgerCsv.COLUMNS));
        assertThat(numbers(records, "Exposure", "still in after the kick", "A"))
                .containsExactly("0 seconds");
        assertThat(numbers(records, "Exposure", "still in after the kick", "B"))
                .containsExactly("1200 seconds");
        assertThat(numbers(records, "Control", "did a kick work at once?", "B"))
                .containsExactly("0 that did", "1 in all");
        assertThat(records)
                .filteredOn(each -> !each.get("number").isEmpty())
                .allSatisfy(each -> {
                    assertThat(each.get("number")).matches("\\d+");
                    assertThat(each.get("steps")).matches("\\d+( \\d+)*");
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryRowForBothLanesInEveryLanguage(Language language) throws IOException {
        List<Map<String, String>> records =
                read(LedgerCsv.write(Recorded.kick(), Words.of(language)));
        assertThat(records.stream().map(each -> each.get("row") + each.get("what")).distinct())
                .hasSize(Subject.values().length);
        assertThat(records).extracting(each -> each.get("lane")).contains("A", "B");
    }

    @Test
    void beforeAnythingHappenedThereIsNoNumber() throws IOException {
        assertThat(read(LedgerCsv.write(Trace.EMPTY, Words.of(Language.EN))))
                .filteredOn(each -> each.get("row").equals("Exposure"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).containsEntry("number", ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"plain, plain", "'a, b', '\"a, b\"'", "'say \"hi\"', '\"say \"\"hi\"\"\"'"})
    void quotesWhatWouldEndAField(String field, String quoted) {
        assertThat(LedgerCsv.quoted(field)).isEqualTo(quoted);
        assertThat(LedgerCsv.quoted("a\nb")).isEqualTo("\"a\nb\"");
    }
}
