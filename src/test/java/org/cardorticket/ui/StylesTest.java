package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the style sheets")
class StylesTest {

    private static final Path CSS = Path.of("src/main/resources/org/cardorticket/ui/css");
    private static final Path JAVA = Path.of("src/main/java/org/cardorticket/ui");
    private static final Pattern TOKEN = Pattern.compile("(-cot-[a-z-]+)\\s*:");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z-]*)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");

    @Test
    void allThemesDefineTheSameTokens() throws IOException {
        for (String theme : List.of("tokens-dark.css", "tokens-contrast.css")) {
            assertThat(find(TOKEN, read(CSS.resolve(theme))))
                    .isEqualTo(find(TOKEN, read(CSS.resolve("tokens-light.css"))));
        }
    }

    @Test
    void everyTokenThatARuleUsesIsDefinedAndEveryOneDefinedIsUsed() throws IOException {
        assertThat(find(Pattern.compile("(-cot-[a-z-]+)"), rules()))
                .isEqualTo(find(TOKEN, read(CSS.resolve("tokens-light.css"))));
    }

    @Test
    void theirBinaryFormSaysTheSame(@TempDir Path folder) throws IOException {
        try (Stream<Path> sheets = Files.list(CSS)) {
            for (Path sheet : sheets.filter(each -> !each.endsWith("tooltip.css")).toList()) {
                Path binary = folder.resolve(sheet.getFileName() + ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
                assertThat(Stylesheet.loadBinary(binary.toUri().toURL()).getRules())
                        .describedAs(sheet.toString())
                        .hasSameSizeAs(new CssParser().parse(sheet.toUri().toURL()).getRules())
                        .isNotEmpty()
                        .allSatisfy(rule ->
                                assertThat(rule.getDeclarations())
                                        .noneMatch(each -> each.getParsedValue() == null));
            }
        }
    }

    @Test
    void everyStyleClassInTheRulesIsSetSomewhere() throws IOException {
        String code = all(JAVA, ".java");
        Set<String> known =
                Set.of(
                        "root",
                        "button",
                        "toggle-button",
                        "tooltip",
                        "viewport",
                        "text",
                        "primary",
                        "scroll-bar",
                        "label",
                        "menu-button",
                        "choice-box",
                        "progress-bar");
        assertThat(find(CLASS, rules().replaceAll("\\d\\.\\d|\\.css|/\\*.*?\\*/", "")))
                .filteredOn(name -> !known.contains(name))
                .allSatisfy(name -> assertThat(code).contains("\"" + name + "\""));
    }

    @Test
    void noColourStandsInJavaOrInTheRules() throws IOException {
        assertThat(COLOUR.matcher(rules()).results()).isEmpty();
        assertThat(all(JAVA, ".java")).doesNotContain("Color.", "setStyle(");
    }

    private static String rules() throws IOException {
        try (Stream<Path> sheets = Files.list(CSS)) {
            return sheets.filter(sheet -> !sheet.getFileName().toString().startsWith("tokens"))
                    .map(StylesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String all(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(StylesTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
