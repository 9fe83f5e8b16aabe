package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

@DisplayName("the manual")
class ManualTest {

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of(""), Main.commandLine().getSubcommands().keySet().stream().sorted());
    }

    private static CommandLine command(Language language, String name) {
        CommandLine all = Main.commandLine(language);
        return name.isEmpty() ? all : all.getSubcommands().get(name);
    }

    /// Everything that a page says in words, by what it is said of.
    private static List<Map.Entry<String, String>> sentences(CommandLine command) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        var spec = command.getCommandSpec();
        var page = spec.usageMessage();
        all.add(Map.entry("description", Arrays.toString(page.description())));
        all.add(Map.entry("exit codes", page.exitCodeList().toString()));
        List.of(page.synopsisHeading(), page.optionListHeading())
                .forEach(each -> all.add(Map.entry("heading", each)));
        Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .forEach(each -> all.add(Map.entry(name(each), words(each))));
        return all;
    }

    private static String name(ArgSpec arg) {
        return arg.isOption()
                ? ((CommandLine.Model.OptionSpec) arg).longestName()
                : arg.paramLabel();
    }

    private static String words(ArgSpec arg) {
        return Arrays.toString(arg.description());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysEverythingInChineseThatItSaysInEnglish(String name) {
        List<Map.Entry<String, String>> english = sentences(command(Language.EN, name));
        List<Map.Entry<String, String>> chinese = sentences(command(Language.ZH, name));
        assertThat(chinese).hasSameSizeAs(english);
        assertThat(chinese)
                .allSatisfy(each ->
                        assertThat(each.getValue())
                                .describedAs(each.getKey())
                                .satisfiesAnyOf(
                                        text -> assertThat(text).containsPattern("[\u4e00-\u9fff]"),
                                        text -> assertThat(text).isIn("[]", "{}")));
        assertThat(english)
                .allSatisfy(each ->
                        assertThat(each.getValue()).doesNotContainPattern("[\u4e00-\u9fff]"));
    }

    @ParameterizedTest
    @CsvSource({
        "play kick --lang zh, ZH",
        "play --lang=zh, ZH",
        "--lang en --help, EN",
        "play --LANG zh, EN",
        "--lang, EN",
        "--lang klingon, EN"
    })
    void knowsTheLanguageBeforeItUnderstandsTheRest(String line, Language language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Manual.language(List.of(line.split(" ")))).isEqualTo(language);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"play --fly", "export kick", "film kick --fps many --out x.gif"})
    void saysInChineseWhatIsWrong(String line) {
        StringWriter err = new StringWriter();
        int code =
                Main.commandLine(Language.ZH)
                        .setErr(new PrintWriter(err, true))
                        .execute(line.split(" "));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElse(""))
                .containsPattern("[\u4e00-\u9fff]");
        assertThat(err.toString()).contains("用法：", "--help");
    }

    @Test
    void aWholePageIsInChinese() {
        StringWriter out = new StringWriter();
        Main.commandLine(Language.ZH).setOut(new PrintWriter(out, true)).execute("film", "--help");
        assertThat(out.toString()).contains("说明", "选项", "举例", "退出码", "每秒几张");
    }
}
