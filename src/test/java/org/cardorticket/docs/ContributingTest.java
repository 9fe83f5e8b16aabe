package org.cardorticket.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What `CONTRIBUTING.md` tells people to type must be there to be run.
@DisplayName("the commands that are named")
class ContributingTest {

    private static List<String> found(String pattern) throws IOException {
        String text = Files.readString(Path.of("CONTRIBUTING.md"));
        List<String> found =
                Pattern.compile(pattern)
                        .matcher(text)
                        .results()
                        .map(each -> each.group(1))
                        .toList();
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void areProfilesOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(found("`\\./mvnw[^`]* -P([a-z]+)"))
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    }

    @Test
    void areTestsThatThereAre() throws IOException {
        List<String> names = names();
        assertThat(
                        found("-Dtest='?([A-Za-z,*]+)").stream()
                                .flatMap(each -> Stream.of(each.split(","))))
                .allSatisfy(name -> {
                    Pattern wanted = Pattern.compile(name.replace("*", ".*") + "\\.java");
                    assertThat(names).anyMatch(wanted.asMatchPredicate());
                });
    }

    @Test
    void areScriptsThatCanBeRun() throws IOException {
        assertThat(found("`(?:[^`]* )?(scripts/[a-z-]+)`"))
                .map(Path::of)
                .allMatch(Files::isExecutable);
    }

    @Test
    void areGroupsThatSomeTestBelongsTo() throws IOException {
        StringBuilder tags = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Pattern.compile("@Tag\\(\"([a-z]+)\"\\)")
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(tags::append);
            }
        }
        assertThat(found("-Dgroups=([a-z]+)"))
                .allSatisfy(group -> assertThat(tags).contains("@Tag(\"" + group + "\")"));
    }
}
