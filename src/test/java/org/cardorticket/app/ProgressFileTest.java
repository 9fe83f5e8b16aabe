package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cardorticket.lesson.LessonCatalogue;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.Progress;
import org.cardorticket.script.Worlds;
import org.cardorticket.ui.ProgressBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the file of what has been reached")
class ProgressFileTest {

    private static final Progress HALF = new Progress("abc", 3, false, Map.of(2, 1));

    @TempDir private Path folder = Path.of(".");

    private ProgressFile file() {
        return ProgressFile.beside(new PropertiesFile(folder.resolve("preferences.properties")));
    }

    @Test
    void isFoundAgain() {
        assertThat(file().load()).isEmpty();
        assertThat(file().save(Map.of("kick", HALF))).isTrue();
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
        LessonRun begun =
                LessonRun.start(
                        LessonCatalogue.builtIn(Worlds.server()).find("kick").orElseThrow());
        LessonRun further = new LessonRun(begun.lesson(), 2, Map.of(), Map.of());
        try (ProgressKeeper keeper = new ProgressKeeper(book, file())) {
            assertThat(keeper).isNotNull();
            book.recall(Map.of("kick", Progress.of(further)));
        }
        assertThat(file().load().get("kick"))
                .satisfies(each -> assertThat(each.done()).isEqualTo(2));
    }
}
