package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.sstoehr.harreader.HarReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("export")
@Tag("promise")
class ExportCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir private Path folder;

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void writesAHar() throws Exception {
        Path file = folder.resolve("kick.har");
        assertThat(run("export", "kick", "--as", "har", "--out", file.toString())).isZero();
        assertThat(new HarReader().readFromFile(file.toFile()).log().entries()).hasSize(22);
        assertThat(out.toString()).contains(file.toString());
    }

    @ParameterizedTest
    @CsvSource({"en, Who can make Alice leave?", "zh, 谁能让 Alice 离开？"})
    void writesMarkdownInEitherLanguage(String language, String question) throws IOException {
        Path file = folder.resolve("kick.md");
        assertThat(run("export", "--as=markdown", "--lang", language, "--out", file.toString()))
                .isZero();
        assertThat(file).content().contains(question, "401 Unauthorized");
    }

    @Test
    void writesAMermaidDiagram() {
        Path file = folder.resolve("kick.mmd");
        assertThat(run("export", "kick", "--as", "MERMAID", "--out", file.toString())).isZero();
        assertThat(file).content().startsWith("sequenceDiagram");
    }

    @Test
    void writesTheLedger() {
        Path file = folder.resolve("kick.csv");
        assertThat(run("export", "kick", "--lang=en", "--as", "csv", "--out", file.toString()))
                .isZero();
        assertThat(file).content().contains("part,row,", ",2700,seconds at most,");
    }

    @Test
    void masksEverybodyOnRequest() throws IOException {
        Path file = folder.resolve("kick.har");
        run("export", "kick", "--as", "har", "--mask-credentials", "--out", file.toString());
        assertThat(Files.readString(file)).contains("Bearer ***").doesNotContain("wonderland");
    }

    @Test
    void offersTheNearestLesson() {
        assertThat(run("export", "kikc", "--lang=en", "--as=har", "--out", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean kick?");
    }

    @Test
    void saysWhatCannotBeWritten() {
        assertThat(run("export", "--as=har", "--out", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(folder.toString()).doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--as=pdf --out=x",
                "--out=x",
                "--as=har",
                "--as=har --out=x --show-credentials --mask-credentials"
            })
    void whatMakesNoSenseIsAUsageError(String args) {
        assertThat(run(("export kick " + args).split(" "))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "play", "export"})
    void helpIsAManualPage(String command) {
        assertThat(run((command + " --help").strip().split(" "))).isZero();
        assertThat(out.toString())
                .contains("SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT CODES", "EXAMPLES", "--lang");
    }
}
