package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Script;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("recordings")
class RecordingsTest {

    @TempDir private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Script played() {
        try (World world = Worlds.open()) {
            for (String line : List.of("log-in alice A+B", "wait 09:10", "kick alice A+B")) {
                world.perform(CommandText.parse(line));
            }
            return world.script();
        }
    }

    @Test
    void areKeptAndHappenAgain() throws IOException {
        Path file = folder.resolve("kick.recording.yaml");
        Script script = played();
        Recordings.save(file, script);
        assertThat(names()).containsExactly("kick.recording.yaml");
        Script opened = Recordings.open(file, script.setup().server());
        assertThat(opened).isEqualTo(script);
        try (World world = World.replay(opened)) {
            assertThat(world.script()).isEqualTo(script);
        }
    }

    @Test
    void takeThePlaceOfWhatWasThereBefore() throws IOException {
        Path file = folder.resolve("x");
        Files.writeString(file, "older");
        Recordings.save(file, played());
        assertThat(Files.readString(file)).startsWith("recording: 1\n");
        assertThat(names()).containsExactly("x");
    }

    @Test
    void whatWasThereBeforeStaysWhenSavingFails() throws IOException {
        Path file = folder.resolve("x");
        Files.writeString(file, "older");
        assertThatThrownBy(() -> TextFile.write(file, "half \ud800"))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo("older");
        Path taken = Files.createDirectories(folder.resolve("taken").resolve("in")).getParent();
        assertThatThrownBy(() -> TextFile.write(taken, "text")).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("taken", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "recording: 2 | 1:12 | this file is of format 2, from a newer version",
                "recording: new | 1:12 | expected a whole number from 0 to 999",
                "title: x | 1:1 | a recording has no field",
                "recording: 1 | 1:1 | a recording needs \"lanes\"",
            })
    void fromElsewhereAreRefusedWithASentence(String yaml, String place, String message)
            throws IOException {
        Path file = folder.resolve("x");
        Files.writeString(file, yaml);
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> Recordings.open(file, Worlds.server()))
                .satisfies(e ->
                        assertThat(e.tell(Words.of(Language.EN)::tell))
                                .startsWith(file + ":" + place + ": " + message));
    }

    @Test
    void becomeALessonThatCanBePlayed() throws IOException {
        Path file = folder.resolve("My First Lesson!.yaml");
        LessonFiles.save(file, played());
        Lesson lesson = LessonFiles.read(file, Worlds.server());
        assertThat(lesson.id()).isEqualTo("my-first-lesson");
        assertThat(lesson.steps()).hasSize(2);
        assertThat(Trial.of(lesson)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lost-draft.yaml, lost-draft",
        "A B  C.yml, a-b-c",
        "课.yaml, my-lesson",
        "-x-, x",
        "0123456789012345678901234567890123456789z.yaml, 0123456789012345678901234567890123456789"
    })
    void aFilesNameMakesAnId(String name, String id) {
        assertThat(LessonDraft.id(Path.of(name))).isEqualTo(id);
    }
}
