package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cardorticket.ui.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a disk and other processes do to somebody who saves: what was there before is there, or
/// what was to be saved, and never half of either.
@DisplayName("when the machine fails")
@Tag("fault")
class FaultsTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir private Path folder;

    /// A program of ours in a Java of its own.
    private static List<String> java(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(OwnProcess.command());
        command.removeLast();
        // Whoever counts coverage writes files of his own.
        command.removeIf(each -> each.startsWith("-javaagent"));
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
    }

    private static String letters(Path file) {
        return new PropertiesFile(file).load().getProperty("letters", "");
    }

    private static void assertWhole(String letters, String allowed) {
        assertThat(letters).hasSize(SavingOverAndOver.LONG);
        assertThat(letters.chars().distinct().count()).isOne();
        assertThat(allowed).contains(letters.substring(0, 1));
    }

    @Test
    void whoIsKilledWhileSavingLeavesAWholeFile() throws Exception {
        Path file = folder.resolve("preferences.properties");
        for (int kill = 0; kill < 4; kill++) {
            Process process =
                    new ProcessBuilder(
                                    java(
                                            SavingOverAndOver.class,
                                            file.toString(),
                                            "ab".charAt(kill % 2) + ""))
                            .start();
            try (BufferedReader said = process.inputReader()) {
                for (int saved = 0; saved < 40 + kill; saved++) {
                    assertThat(said.readLine()).isEqualTo("true");
                }
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertWhole(letters(file), "ab");
        }
    }

    @Test
    void aSecondInstanceThatSavesAtTheSameMomentSpoilsNothing() throws Exception {
        Path file = folder.resolve("preferences.properties");
        List<Process> both = new ArrayList<>();
        try {
            for (String letter : List.of("a", "b")) {
                both.add(
                        new ProcessBuilder(java(SavingOverAndOver.class, file.toString(), letter))
                                .start());
            }
            List<BufferedReader> said = both.stream().map(Process::inputReader).toList();
            for (int i = 0; i < 300; i++) {
                for (BufferedReader each : said) {
                    assertThat(each.readLine()).isEqualTo("true");
                }
                assertWhole(letters(file), "ab");
            }
        } finally {
            both.forEach(Process::destroyForcibly);
            for (Process each : both) {
                each.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    /// The program `java`, with a limit on the size of files, which is what a full disk is to
    /// whoever writes: a few kilobytes go well, and the next does not.
    private static ProcessBuilder onAFullDisk(List<String> java) {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh to limit a process with");
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 4; exec \"$@\"", "sh"));
        command.addAll(java);
        // What Java keeps of its own performance has no room there, either.
        command.add(5, "-XX:-UsePerfData");
        return new ProcessBuilder(command);
    }

    @Test
    void aDiskThatIsFullIsSaidAndWhatWasThereStays() throws Exception {
        Path file = folder.resolve("kick.out");
        Files.writeString(file, "what was there before");
        List<String> export =
                java(Main.class, "export", "kick", "--lang=en", "--as", "har", "--out", file + "");
        export.add(1, "-Xshare:auto");
        Process process = onAFullDisk(export).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(1);
        assertThat(said).contains("Could not be written").doesNotContain("\tat ");
        assertThat(file).hasContent("what was there before");
        assertThat(left()).containsExactly("kick.out");
    }

    /// The same for whoever keeps what was set: it says that it could not, and the old is there.
    @Test
    void aDiskThatIsFullKeepsWhatWasSetBefore() throws Exception {
        Path file = folder.resolve("preferences.properties");
        Files.writeString(file, "theme=DARK\n");
        Process process = onAFullDisk(java(SavingOverAndOver.class, file.toString(), "a")).start();
        try (BufferedReader said = process.inputReader()) {
            for (int tried = 0; tried < 10; tried++) {
                assertThat(said.readLine()).isEqualTo("false");
            }
        } finally {
            process.destroyForcibly();
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(new PreferencesFile(file).load().theme()).isEqualTo(Theme.DARK);
    }

    /// Nobody may write there, not even the administrator: a file stands where the folder would be.
    @Test
    void aHomeThatCannotBeWrittenKeepsNobodyFromALesson() throws IOException {
        Path home = folder.resolve("home");
        Files.writeString(home, "no folder");
        PropertiesFile file = new PropertiesFile(home.resolve("preferences.properties"));
        assertThat(file.save(Preferences.STANDARD.write())).isFalse();
        assertThat(Preferences.read(file.load())).isEqualTo(Preferences.STANDARD);
        assertThat(home).hasContent("no folder");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
