package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cardorticket.lab.CredentialLength;
import org.cardorticket.words.LabWords;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("lab")
class LabCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @ParameterizedTest
    @CsvSource({"en, Measured: ×, card (session cookie)", "zh, 实测 ×, RS256"})
    void printsWhatItMeasured(String language, String answer, String series) {
        assertThat(run("lab", "length", "--lang", language)).isZero();
        assertThat(out.toString())
                .contains(answer, series)
                .contains("card-or-ticket lab length --set letters=8");
        assertThat(err.toString()).contains("100 %");
    }

    /// Whoever copies the line gets the same settings.
    @Test
    void takesTheSettingsThatItPrints() {
        assertThat(run("lab", "exposure", "--lang=en", "--set", "runs=3")).isZero();
        assertThat(out.toString()).contains("lab exposure --set runs=3", "15 min");
    }

    @Test
    void writesTheFigures(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("length.csv");
        assertThat(run("lab", "length", "--csv", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("experiment,series,", "length,card,");
        assertThat(out.toString()).contains(file.toString());
    }

    @Test
    void saysWhatCannotBeWritten(@TempDir Path folder) {
        assertThat(run("lab", "length", "--lang=en", "--csv", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("folder").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lengths | letters=8   | There are: check, length, memory
                    length  | letters=9   | it has 4, 8, 16, 32
                    length  | speed=9     | there are letters
                    length  | letters     | A setting is like
                    length  | letters=-1  | A setting is like
                    length  | letters=8;9 | A setting is like
                    length  | letters=99999999999999999999 | A setting is like
                    """)
    void saysWhatMakesNoSense(String experiment, String setting, String why) {
        assertThat(run("lab", experiment, "--lang=en", "--set", setting)).isEqualTo(2);
        assertThat(err.toString()).contains(why).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void hasALineForEveryFigure() throws Exception {
        CredentialLength length = new CredentialLength();
        var figures = length.run(length.standard(), _ -> {});
        LabWords words = new LabWords(Words.of(Language.EN));
        long points = figures.series().stream().mapToLong(each -> each.points().size()).sum();
        assertThat(LabTable.of(figures, words))
                .hasSize((int) points)
                .anyMatch(each -> each.contains("kB"))
                .allMatch(each -> each.contains(" B ") || each.contains(" kB "));
    }
}
