package org.cardorticket.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every sentence that a person reads stands in the bundles, so none stands in the code.
@DisplayName("the code")
class NoSentencesInCodeTest {

    private static final Path CODE = Path.of("src/main/java");

    /// Three words in a row, or a Chinese character.
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\"[^\"\\n]*(?:[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}|[\\u4e00-\\u9fff])[^\"\\n]*\"");

    /// Why something went wrong, for whoever looks at a stack trace; what a terminal is told about
    /// its options; the standard's own words (RFC 9110 §15); a book; a command's line; the name of
    /// the program; a password; what a system says, to be recognised and said in our words;
    /// Mermaid's words; a comment that HAR has for whoever writes readers of it.
    private static final Pattern ALLOWED =
            Pattern.compile(
                    "Exception\\(|description = |Map\\.entry\\(\\d|Left Hand of Darkness"
                            + "|PUBLIC KEY|\\{lanes\\}|Application Support|\"Card or Ticket\"|i do not know|Note right of|startedDateTime"
                            + "|lower\\.contains\\(");

    /// The manual page of the command line, in English only so far, and what scripts read.
    private static boolean manual(Path file) {
        String name = file.getFileName().toString();
        return file.getParent().endsWith("app")
                && (name.endsWith("Command.java")
                        || name.equals("ManPage.java")
                        || name.equals("Rehearsal.java"));
    }

    static List<String> sentences(String name, String code) {
        List<String> found = new ArrayList<>();
        String bare = code.replaceAll("(?m)^\\s*//.*$", "");
        Matcher matcher = SENTENCE.matcher(bare);
        while (matcher.find()) {
            int start =
                    Math.max(
                            bare.lastIndexOf(';', matcher.start()),
                            bare.lastIndexOf('{', matcher.start()));
            String statement = bare.substring(start + 1, matcher.end());
            if (!ALLOWED.matcher(statement).find()) {
                found.add(name + ": " + matcher.group());
            }
        }
        return found;
    }

    @Test
    void holdsNoSentence() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java"))
                            .filter(each -> !manual(each))
                            .toList()) {
                found.addAll(sentences(CODE.relativize(file).toString(), Files.readString(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aSentenceIsFoundAndAReasonForDevelopersIsNot() {
        assertThat(sentences("A", "label.setText(\"Please log in again\");")).hasSize(1);
        assertThat(sentences("A", "label.setText(\"\u8bf7\u91cd\u65b0\u767b\u5f55\");")).hasSize(1);
        assertThat(sentences("A", "throw new IllegalStateException(\"no such thing here\");"))
                .isEmpty();
        assertThat(sentences("A", "// says \"one two three\"\n")).isEmpty();
        assertThat(Set.copyOf(sentences("A", "texts.get(\"ui.page.again\")"))).isEmpty();
    }
}
