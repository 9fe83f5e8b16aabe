package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.Progress;
import org.cardorticket.ui.ProgressBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the file of what has been reached")
@Tag("fault")
class ProgressFileTest {

    private static final Progress HALF = new Progress("abc", 3, false, Map.of(2, 1));

    @TempDir private Path folder = Path.of(".");

    private ProgressFile file() {
        return ProgressFile.beside(new PropertiesFile(folder.resolve("preferences.properties")));
    }

    @Test
    void isFoundAgain() {
        assertThat(file().load()).isEmpty();
        assertThat(file().keep(Map.of("kick", HALF))).isTrue();
        assertThat(file().load()).containsExactly(Map.entry("kick", HALF));
        assertThat(folder.resolve("progress.properties")).exists();
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws IOException {
        Files.writeString(
                folder.resolve("progress.properties"), "kick=abc/3/open/2=1\nstolen=half of it\n");
        assertThat(file().load()).containsExactly(Map.entry("kick", HALF));
    }

    @Test
    void isWrittenAsSoonAsSomethingIsReached() {
        ProgressBook book = new ProgressBook();
        LessonRun begun = LessonRun.start(BuiltIn.lesson("kick"));
        LessonRun further = new LessonRun(begun.lesson(), 2, Map.of(), Map.of());
        try (ProgressKeeper keeper = new ProgressKeeper(book, file(), () -> {})) {
            assertThat(keeper).isNotNull();
            book.recall(Map.of("kick", Progress.of(further)));
        }
        assertThat(file().load().get("kick"))
                .satisfies(each -> assertThat(each.done()).isEqualTo(2));
    }

    /// Two windows on one machine, each in another lesson.
    @Test
    void whatASecondInstanceHasReachedStays() {
        ProgressBook first = new ProgressBook();
        ProgressBook second = new ProgressBook();
        Progress end = new Progress("def", 9, true, Map.of());
        assertThat(file().keep(Map.of("kick", HALF))).isTrue();
        try (ProgressKeeper one = new ProgressKeeper(first, file(), () -> {});
                ProgressKeeper other = new ProgressKeeper(second, file(), () -> {})) {
            assertThat(one).isNotSameAs(other);
            first.recall(Map.of("kick", end));
            second.recall(Map.of("stolen", HALF));
        }
        assertThat(file().load()).isEqualTo(Map.of("kick", end, "stolen", HALF));
    }

    @Test
    void whereItCannotBeWrittenThatIsSaid() throws IOException {
        Path home = folder.resolve("home");
        Files.writeString(home, "no folder");
        ProgressBook book = new ProgressBook();
        AtomicInteger said = new AtomicInteger();
        PropertiesFile nowhere = new PropertiesFile(home.resolve("progress.properties"));
        try (ProgressKeeper keeper =
                new ProgressKeeper(book, new ProgressFile(nowhere), said::incrementAndGet)) {
            assertThat(keeper).isNotNull();
            book.recall(Map.of("kick", HALF));
        }
        assertThat(said).hasValue(1);
    }
}
