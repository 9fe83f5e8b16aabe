package org.cardorticket.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cardorticket.script.CommandText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `docs/SECURITY.md` and `docs/faults.md` name as proof must be there: a promise whose test
/// is gone is none.
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/SECURITY.md");
    private static final Path FAULTS = Path.of("docs/faults.md");
    private static final Pattern PROOF =
            Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Properties))(?:#([a-z][A-Za-z0-9]+))?`");
    private static final Pattern COMMAND = Pattern.compile("`((?:turn|adjust) [^`]+)`");

    private static String text() {
        return text(DOCUMENT);
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(each -> each.endsWith(name + ".java")).findFirst().orElseThrow();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyProofIsATest() {
        List<MatchResult> proofs = PROOF.matcher(text() + text(FAULTS)).results().toList();
        assertThat(proofs).hasSizeGreaterThan(40);
        return proofs.stream()
                .map(proof ->
                        DynamicTest.dynamicTest(
                                proof.group(),
                                () -> {
                                    String code = Files.readString(source(proof.group(1)));
                                    if (proof.group(2) != null) {
                                        assertThat(code).contains("void " + proof.group(2) + "(");
                                    }
                                }));
    }

    /// So that `-Dgroups=promise` and `-Dgroups=fault` run all of them, as CONTRIBUTING.md says.
    @ParameterizedTest
    @CsvSource({"docs/SECURITY.md, promise", "docs/faults.md, fault"})
    void everyProofIsRunByTheCommandForIt(Path document, String tag) {
        assertThat(PROOF.matcher(text(document)).results().map(proof -> proof.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Files.readString(source(name)))
                                .contains("@Tag(\"" + tag + "\")"));
    }

    @Test
    void everyRowOfAPromiseHasAProof() {
        List<String> rows =
                Stream.concat(text().lines(), text(FAULTS).lines())
                        .filter(line -> line.startsWith("| ") && !line.contains("shown by"))
                        .filter(line -> !line.contains("| who | wants |"))
                        .filter(line -> !line.contains("plain HTTP, no"))
                        .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).containsPattern(PROOF));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsOne() {
        return COMMAND.matcher(text())
                .results()
                .map(found ->
                        DynamicTest.dynamicTest(
                                found.group(1),
                                () ->
                                        assertThat(
                                                        CommandText.write(
                                                                CommandText.parse(found.group(1))))
                                                .isEqualTo(found.group(1))));
    }
}
