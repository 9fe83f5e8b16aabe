package org.cardorticket.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.lesson.LessonException;
import org.cardorticket.lesson.LessonFiles;
import org.cardorticket.lesson.Recordings;
import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Script;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.script.Worlds;
import org.cardorticket.server.ServerSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files from somebody else with something gone wrong in them: each is read, or refused with a
/// place and a reason, and nothing else ever comes out of a reader.
@DisplayName("spoiled files")
@Tag("promise")
@Tag("fault")
class ReaderFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.files", 300);
    private static final Path LESSONS = Path.of("src/main/resources/lessons");
    private static final Duration PATIENCE = Duration.ofSeconds(60 + RUNS / 20);

    private final Sown sown = new Sown(Sown.SEED);
    private final ServerSettings settings = Worlds.server();

    @TempDir private Path folder;

    /// What a reader does with `text`: whether it took it.
    private interface Reader {
        void read(Path file);
    }

    private void fuzz(String name, List<String> whole, Reader reader) {
        int[] taken = new int[1];
        assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    for (int i = 0; i < RUNS; i++) {
                        String text = sown.spoiled(sown.one(whole));
                        Path file = folder.resolve("fuzz.yaml");
                        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
                        try {
                            reader.read(file);
                            taken[0]++;
                        } catch (LessonException refused) {
                            assertThat(refused.getMessage()).as(text).isNotBlank();
                        } catch (RuntimeException | StackOverflowError e) {
                            throw new AssertionError("seed " + Sown.SEED + ":\n" + text, e);
                        }
                    }
                });
        System.out.printf(
                "%,d spoiled %s, seed %d: %,d taken, the others refused with a reason%n",
                RUNS, name, Sown.SEED, taken[0]);
        assertThat(taken[0]).isLessThan(RUNS);
    }

    @Test
    void ofLessonsAreReadOrRefused() throws IOException {
        try (Stream<Path> files = Files.walk(LESSONS)) {
            List<String> whole =
                    files.filter(each -> each.toString().endsWith(".yaml"))
                            .map(ReaderFuzzTest::text)
                            .toList();
            assertThat(whole).hasSizeGreaterThan(10);
            fuzz("lessons", whole, file -> LessonFiles.open(file, settings));
        }
    }

    @Test
    void ofRecordingsAreReadOrRefused() throws IOException {
        Setup setup = Setup.standard().with(settings);
        List<Timed> commands =
                List.of(
                        new Timed(setup.start(), new Command.LogIn(Target.BOTH, "alice")),
                        new Timed(
                                setup.start().plusSeconds(60), CommandText.parse("kick alice A+B")),
                        new Timed(setup.start().plusSeconds(90), Command.Request.books(Target.B)));
        Path whole = folder.resolve("whole.yaml");
        Recordings.save(whole, new Script(setup, commands));
        fuzz("recordings", List.of(text(whole)), file -> Recordings.open(file, settings));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
