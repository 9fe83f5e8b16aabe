package org.cardorticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No library on the class path has one of the published holes in `advisories.csv`.
///
/// Works without a network, and knows only what somebody wrote into that file: it keeps an old hole
/// from coming back with a careless version, and finds no new one.
@DisplayName("the libraries")
@Tag("promise")
class AdvisoriesTest {

    private static final Pattern JAR =
            Pattern.compile("(.+?)-(\\d[\\w.]*)(?:-[a-z][\\w-]*)?\\.jar");

    private record Library(String name, String version) {}

    private record Advisory(String name, String fixed, String id, String what) {

        boolean concerns(Library library) {
            return name.equals(library.name()) && compare(library.version(), fixed) < 0;
        }
    }

    private static List<Advisory> advisories() throws IOException {
        try (InputStream in = AdvisoriesTest.class.getResourceAsStream("advisories.csv")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 4))
                    .map(cells -> new Advisory(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    private static Optional<Library> library(String file) {
        Matcher matcher = JAR.matcher(Path.of(file).getFileName().toString());
        return matcher.matches()
                ? Optional.of(new Library(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// Part by part, as numbers where they are.
    private static int compare(String a, String b) {
        String[] left = a.split("[.-]");
        String[] right = b.split("[.-]");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Long.compare(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static long part(String[] parts, int i) {
        return i < parts.length && parts[i].matches("\\d+") ? Long.parseLong(parts[i]) : 0;
    }

    private static List<String> holes(Stream<String> files) throws IOException {
        List<Advisory> all = advisories();
        List<String> found = new ArrayList<>();
        files.flatMap(file -> library(file).stream())
                .forEach(library ->
                        all.stream()
                                .filter(each -> each.concerns(library))
                                .forEach(each -> found.add(library + " has " + each.id())));
        return found;
    }

    @Test
    void haveNoneOfThePublishedHoles() throws IOException {
        List<String> files =
                List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        long libraries = files.stream().flatMap(each -> library(each).stream()).count();
        System.out.printf(
                "%d libraries compared with %d advisories%n", libraries, advisories().size());
        assertThat(libraries).isGreaterThan(20);
        assertThat(holes(files.stream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "snakeyaml-1.33.jar, CVE-2022-1471",
        "jackson-core-2.14.3.jar, CVE-2025-52999",
        "json-20230618.jar, CVE-2023-5072",
        "log4j-core-2.14.1.jar, CVE-2021-44228"
    })
    void wouldBeCaught(String file, String id) throws IOException {
        assertThat(holes(Stream.of("/some/where/" + file))).anyMatch(each -> each.endsWith(id));
    }

    @ParameterizedTest
    @CsvSource({"snakeyaml-2.0.jar", "snakeyaml-2.5.jar", "json-20231013.jar", "classes"})
    void areLeftAloneWhereTheHoleIsClosed(String file) throws IOException {
        assertThat(holes(Stream.of(file))).isEmpty();
    }
}
