package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Worlds;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the guide to writing lessons")
class LessonGuideTest {

    private static final String GUIDE = guide();

    private static String guide() {
        try {
            return Files.readString(Path.of("docs", "lessons.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String example(String beginning) {
        Matcher block =
                Pattern.compile("```yaml\n(" + beginning + ".*?)```", Pattern.DOTALL)
                        .matcher(GUIDE);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    static Stream<String> words() {
        return Stream.of(
                        CommandText.verbs().stream(),
                        Stream.of(Shape.LESSON, Shape.STEP, Shape.NODES, Shape.SETTINGS)
                                .flatMap(shape -> shape.all().stream()),
                        Stream.of(Measure.values()).map(Members::word),
                        Stream.of(Look.values()).map(Members::word))
                .flatMap(each -> each)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("words")
    void namesEveryWordThatAFileMayHold(String word) {
        assertThat(GUIDE).containsPattern("`" + Pattern.quote(word) + "[ `:]");
    }

    @Test
    void itsSmallestLessonCanBePlayed() {
        Lesson lesson = LessonReader.read("guide", example("id: hello"), Worlds.server());
        assertThat(Trial.of(lesson)).isEmpty();
    }

    @Test
    void itsRecordingCanBeOpened() {
        assertThat(Recordings.read("guide", example("recording: 1"), Worlds.server()).commands())
                .hasSize(1);
    }

    @Test
    void aLyingLessonIsToldWhatHappenedInstead() {
        String lying = example("id: hello").replace("{a: refused, b: refused}", "{a: 403, b: 403}");
        List<Trial.Fault> faults = Trial.of(LessonReader.read("guide", lying, Worlds.server()));
        assertThat(faults)
                .singleElement()
                .satisfies(fault ->
                        assertThat(Words.of(Language.EN).tell(fault.problem()))
                                .startsWith("no option turned out right: a was refused 401"));
    }
}
