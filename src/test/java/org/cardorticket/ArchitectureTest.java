package org.cardorticket;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the rooms, and which of them may know of which")
class ArchitectureTest {

    private static final String ROOT = "org.cardorticket.";

    /// What each package may import besides itself and those that are no part of this program.
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    Map.entry("saying", Set.of()),
                    Map.entry("time", Set.of()),
                    Map.entry("wire", Set.of()),
                    Map.entry("trace", Set.of("wire", "time")),
                    Map.entry("auth", Set.of("saying", "trace", "wire", "time")),
                    Map.entry("server", Set.of("saying", "auth", "trace", "wire", "time")),
                    Map.entry("client", Set.of("trace", "wire", "time")),
                    Map.entry(
                            "script",
                            Set.of("saying", "client", "server", "auth", "trace", "wire", "time")),
                    Map.entry("film", Set.of("trace", "wire", "time")),
                    Map.entry("ledger", Set.of("trace", "wire", "time")),
                    Map.entry(
                            "lesson",
                            Set.of("saying", "script", "server", "trace", "wire", "time")),
                    Map.entry(
                            "lab",
                            Set.of("saying", "script", "server", "auth", "trace", "wire", "time")),
                    Map.entry(
                            "words",
                            Set.of("saying", "film", "ledger", "lab", "trace", "wire", "time")),
                    Map.entry(
                            "export",
                            Set.of("film", "ledger", "lab", "words", "trace", "wire", "time")),
                    Map.entry(
                            "ui",
                            Set.of(
                                    "saying", "lesson", "film", "ledger", "lab", "words", "script",
                                    "trace", "wire", "time")),
                    Map.entry(
                            "app",
                            Set.of(
                                    "saying", "ui", "export", "lesson", "film", "ledger", "lab",
                                    "words", "script", "server", "auth", "client", "trace", "wire",
                                    "time")));

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.cardorticket");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsGoOnlyDownward(String name) {
        List<String> forbidden =
                MAY_IMPORT.keySet().stream()
                        .filter(other -> !other.equals(name))
                        .filter(other -> !MAY_IMPORT.get(name).contains(other))
                        .map(other -> ROOT + other + "..")
                        .toList();
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .because("data goes down as commands and comes up as steps, never across")
                .check(MAIN);
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(MAIN)
                .extracting(each -> each.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .allSatisfy(name -> assertThat(MAY_IMPORT).containsKey(name));
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.cardorticket.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .check(MAIN);
    }

    @Test
    void nobodyReadsTheWallClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .because("there is one clock, and it is the lesson's")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "app.ServeCommand")
                .should()
                .callMethod(InstantSource.class, "system")
                .because("only for real clients a clock begins at the present moment")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + "time.Stopwatch")
                .should()
                .callMethod(System.class, "nanoTime")
                .because("the stopwatch is the only place that measures")
                .check(MAIN);
    }

    @Test
    void onlyTheAppTalksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "app..")
                .and()
                // It is a program of its own, which answers the one that started it.
                .doNotHaveFullyQualifiedName(ROOT + "lab.MemoryProbe")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void onlyTheBridgeCallsRunLater() {
        DescribedPredicate<JavaClass> platform =
                JavaClass.Predicates.equivalentTo(javafx.application.Platform.class);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "ui.TraceBridge")
                .should()
                .dependOnClassesThat(platform)
                .check(MAIN);
    }

    @Test
    void nothingReachesIntoTheJdksOwnRooms() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "sun..", "jdk.internal..")
                .check(MAIN);
    }

    @Test
    void recordsAndFinalClassesOnlySoThatNothingIsInheritedByAccident() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveSimpleName("package-info")
                // A sealed class names its heirs: none is an accident.
                .and(
                        DescribedPredicate.describe(
                                "are not sealed", each -> !each.reflect().isSealed()))
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(MAIN);
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file ->
                            assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
        }
    }

    /// Who sleeps either waits too long or not long enough.
    @Test
    void noTestSleeps() throws IOException {
        Pattern sleep = Pattern.compile("\\.\\s*sleep\\s*\\(");
        assertThat("robot\n  .sl" + "eep (5)").containsPattern(sleep);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(sleep));
        }
    }
}
