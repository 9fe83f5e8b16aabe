package org.cardorticket.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a Mermaid diagram, line by line after the grammar of sequence diagrams")
class MermaidExportTest {

    private static final Trace KICK = Recorded.kick();
    private static final String TEXT = "(?:[^#;<>&`\\n]|#\\d+;|<br/>)+";
    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?<from>\\w+)(?<arrow>-->>-|->>\\+|--x-|-->>|->>|-x)(?<to>\\w+): " + TEXT);
    private static final List<Pattern> RULES =
            List.of(
                    Pattern.compile("sequenceDiagram"),
                    Pattern.compile("box " + TEXT),
                    Pattern.compile("end"),
                    Pattern.compile("(participant|actor) \\w+ as " + TEXT),
                    Pattern.compile("Note (right of \\w+|over \\w+(,\\w+)?): " + TEXT),
                    MESSAGE);

    private static List<String> lines(Language language) {
        return MermaidExport.write(KICK, Masking.GUESTS, Words.of(language))
                .lines()
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLineFollowsARule(Language language) {
        assertThat(lines(language))
                .allSatisfy(line ->
                        assertThat(RULES).as(line).anyMatch(rule -> rule.matcher(line).matches()))
                .startsWith("sequenceDiagram");
    }

    @Test
    void everybodyIsDeclaredBeforeTheySpeak() {
        List<String> lines = lines(Language.EN);
        List<String> declared =
                lines.stream()
                        .filter(line -> line.matches("(participant|actor) .*"))
                        .map(line -> line.split(" ")[1])
                        .toList();
        assertThat(declared).doesNotHaveDuplicates().contains("S", "M");
        lines.stream()
                .map(MESSAGE::matcher)
                .filter(matcher -> matcher.matches())
                .forEach(matcher ->
                        assertThat(declared).contains(matcher.group("from"), matcher.group("to")));
    }

    @Test
    void whoeverIsActivatedIsDeactivated() {
        int depth = 0;
        for (String line : lines(Language.EN)) {
            depth += line.contains("->>+") ? 1 : line.matches("S(-->>-|--x-).*") ? -1 : 0;
            assertThat(depth).as(line).isBetween(0, 1);
        }
        assertThat(depth).isZero();
    }

    @Test
    void tellsTheStoryInItsOrder() {
        assertThat(MermaidExport.write(KICK, Masking.GUESTS, Words.of(Language.EN)))
                .containsSubsequence(
                        "09:00 POST /session/login",
                        "write row",
                        "200 OK",
                        "09:10 POST /session/admin/kick",
                        "S-xM: delete row",
                        "09:12 GET /session/books",
                        "no such row",
                        "✕ Look-up",
                        "S--x-C1: 401 Unauthorized",
                        "the server was restarted");
    }

    @Test
    void tellsAsManyQuestionsToTheMemoryAsThereWere() {
        long asked =
                KICK.events().stream()
                        .filter(each ->
                                each.step() instanceof Step.RowFound
                                        || each.step() instanceof Step.RowMissed)
                        .count();
        long told =
                lines(Language.EN).stream().filter(line -> line.contains("is there a row")).count();
        assertThat(told).isPositive().isLessThanOrEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a;b|a#59;b", "#1|#35;1", "<script>|#60;script#62;", "卡片|卡片"})
    void nothingInATextEndsItsLine(String text, String safe) {
        assertThat(MermaidText.of(text)).isEqualTo(safe);
    }

    @Test
    void aLineEndIsASpace() {
        assertThat(MermaidText.of("GET /a\r\nend")).isEqualTo("GET /a  end");
    }
}
