package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayName("the command line")
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void playsTheLessonAsTextInTheRightOrder() {
        assertThat(run("play", "kick", "--lang", "en")).isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        "Who can make Alice leave?",
                        "POST /session/login",
                        "POST /jwt/login",
                        "POST /session/admin/kick",
                        "deleted",
                        "nothing to delete",
                        "Who still gets in after the kick?",
                        "✕ Look-up",
                        "→ ✕ 401 Unauthorized",
                        "→ ✓ 200 OK",
                        "What happened: Only the ticket (JWT)",
                        "09:29:59",
                        "✕ Expiry  expired",
                        "What happened: No, it is over",
                        "The point");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void speaksChinese() {
        assertThat(run("play", "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("谁能让 Alice 离开？", "实际发生的：只有票（JWT）");
    }

    @Test
    void saysWhichLessonsThereAre() {
        assertThat(run("play", "nothing", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString().strip())
                .startsWith("There is no lesson \"nothing\". There is: who-and-what, library-card,")
                .endsWith(", became-session, sandbox.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsTheLessonsInTheirOrder() {
        assertThat(run("lessons", "--lang", "en")).isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        " 0  who-and-what ", " 4  kick ", "12  became-session", "13  sandbox");
        assertThat(out.toString().lines()).hasSize(14);
        assertThat(run("lessons", "--lang", "zh")).isZero();
        assertThat(out.toString()).contains("踢人下线");
    }

    @Test
    void printsTheSchemaForEditors() {
        assertThat(run("lessons", "--schema")).isZero();
        assertThat(out.toString()).startsWith("{").contains("https://json-schema.org/");
    }

    @Test
    void checksALessonOfOnesOwn(@TempDir Path folder) throws IOException {
        String good;
        try (var in = CommandLineTest.class.getResourceAsStream("/lessons/good.yaml")) {
            good = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Path right = Files.writeString(folder.resolve("right.yaml"), good);
        assertThat(run("check", right.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).startsWith(right + ": 2 steps");
        assertThat(run("play", right.toString(), "--lang", "en")).isZero();
        Path lying =
                Files.writeString(
                        folder.resolve("lying.yaml"), good.replace("a.rows: 1", "a.rows: 7"));
        Path wrong =
                Files.writeString(
                        folder.resolve("wrong.yaml"),
                        good.replace("kick", "").replace("log-in", "fly"));
        assertThat(run("check", lying.toString(), wrong.toString(), right.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.equals(lying + ":20:14: the lesson claims a.rows: 7, but a.rows is 1"))
                .anyMatch(line -> line.startsWith(wrong + ":17:27: unknown command: fly;"));
        assertThat(run("play", wrong.toString())).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=fr", "--theme=pink", "--nonsense"})
    void saysWhatItDoesNotUnderstandWithoutAStackTrace(String option) {
        assertThat(run("play", option)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1440", "x", "99x99", "99999x900", "1440X900", "-1x900"})
    void aSizeThatIsNone(String size) {
        assertThat(run("play", "--quiet", "--size", size)).isEqualTo(2);
        assertThat(err.toString()).contains("1440x900");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--lang", "--theme", "play", "lessons", "check", "serve");
    }

    @Test
    void picturesAreTakenInAProcessOfTheirOwnAndWithoutADisplay(@TempDir Path folder)
            throws IOException {
        Choices choices = new Choices();
        new CommandLine(choices)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--lang", "en");
        Pictures.take(choices, folder, new PrintWriter(out, true));
        assertThat(out.toString()).contains(folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(17)
                    .allSatisfy(file -> {
                        var picture = ImageIO.read(file.toFile());
                        assertThat(picture.getWidth()).isEqualTo(1440);
                        assertThat(picture.getHeight()).isEqualTo(900);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', false", "Linux, :0, '', true", "Linux, '', wayland-0, true",
        "Linux, ' ', '', false", "Windows 11, '', '', true", "Mac OS X, '', '', true"
    })
    void aDisplayIsMissingOnlyWhereThatIsCertain(
            String os, String display, String wayland, boolean present) {
        Display found = new Display(os, Map.of("DISPLAY", display, "WAYLAND_DISPLAY", wayland), "");
        assertThat(found.present()).isEqualTo(present);
    }
}
