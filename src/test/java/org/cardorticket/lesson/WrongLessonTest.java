package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cardorticket.script.Worlds;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lesson files that are wrong, each told in one sentence with its place.
@Tag("promise")
class WrongLessonTest {

    private static final Words ENGLISH = Words.of(Language.EN);
    private static final String GOOD = resource("good.yaml");

    /// A good lesson with one mistake in it.
    ///
    /// @param sentence how the sentence begins, with its place
    record Wrong(String name, String right, String wrong, String sentence) {

        private static final Pattern BLOCK =
                Pattern.compile("== (.*)\\n- (.*)\\n\\+ (.*)\\n= (.*)\\n");

        static Stream<Wrong> all() {
            return BLOCK.matcher(resource("wrong.txt"))
                    .results()
                    .map(each ->
                            new Wrong(
                                    each.group(1),
                                    each.group(2).translateEscapes(),
                                    each.group(3).translateEscapes(),
                                    each.group(4).translateEscapes()));
        }

        String yaml() {
            return GOOD.replace(right, wrong);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> wrong() {
        return Wrong.all();
    }

    @Test
    void thereAreManyWaysToBeWrong() {
        assertThat(wrong()).hasSizeGreaterThan(45).doesNotHaveDuplicates();
    }

    @Test
    void theGoodOneIsRead() {
        assertThat(read(GOOD).steps()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void oneMistakeIsOneSentenceAtItsPlace(Wrong file) {
        assertThat(file.yaml()).isNotEqualTo(GOOD);
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> read(file.yaml()))
                .satisfies(e ->
                        assertThat(e.tell(ENGLISH::tell))
                                .startsWith("my.yaml:" + file.sentence())
                                .doesNotContain("\n", "Exception"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void theSameIsToldInChineseAtTheSamePlace(Wrong file) {
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> read(file.yaml()))
                .satisfies(e -> {
                    String english = e.tell(ENGLISH::tell);
                    String chinese = e.tell(Words.of(Language.ZH)::tell);
                    String place = english.replaceFirst("^(my.yaml:\\d+:\\d+: ).*", "$1");
                    assertThat(chinese)
                            .startsWith(place)
                            .containsPattern("[\u4e00-\u9fff]")
                            .doesNotContain("{", "\n");
                    assertThat(quoted(english))
                            .allSatisfy(text -> assertThat(chinese).contains(text));
                });
    }

    /// What stands in quotes in a sentence: it is the same in every language.
    private static List<String> quoted(String sentence) {
        return Pattern.compile("(?<=not )\"([^\"]*)\"")
                .matcher(sentence)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void aFewLinesThatMeanABillionAreRefusedAtTheFirst() {
        StringBuilder yaml = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            yaml.append("%c: &%c [%s]\n".formatted(c, c, (before + ", ").repeat(8) + before));
        }
        refused(yaml.toString(), "anchors and aliases");
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        refused("id: " + "[".repeat(100_000), "nested too deeply");
    }

    @Test
    void anIdOfHyphensWithoutEndIsRefused() {
        refused(GOOD.replace("id: good", "id: a" + "-a".repeat(100_000)), "an id is made of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# only a comment", "...", "---", "12", "[]", "just a word"})
    void whatIsNoLessonAtAllIsRefused(String yaml) {
        refused(yaml, "");
    }

    @Property(tries = 300)
    void aFileThatBreaksOffIsRefusedOrWhole(@ForAll @IntRange(max = 1500) int at) {
        String yaml = GOOD.substring(0, Math.min(at, GOOD.length()));
        try {
            assertThat(read(yaml).sources()).isNotEmpty();
        } catch (LessonException e) {
            assertThat(ENGLISH.tell(e.problem())).isNotBlank();
        }
    }

    @Property(tries = 300)
    void aFileWithAStrayCharacterIsReadOrRefusedInOneSentence(
            @ForAll @IntRange(max = 1400) int at, @ForAll char stray) {
        int place = Math.min(at, GOOD.length() - 1);
        try {
            read(GOOD.substring(0, place) + stray + GOOD.substring(place));
        } catch (LessonException e) {
            assertThat(ENGLISH.tell(e.problem())).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void tenMegabytesAreNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        Files.write(file, new byte[10 * 1024 * 1024]);
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> LessonFiles.read(file, Worlds.server()))
                .satisfies(e ->
                        assertThat(e.tell(ENGLISH::tell))
                                .isEqualTo(file + ":1:1: the file is too long: at most 256 KiB"));
    }

    @Test
    void whatIsNotUtf8OrNoFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "title: Café".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> LessonFiles.read(file, Worlds.server()))
                .satisfies(e ->
                        assertThat(e.tell(ENGLISH::tell))
                                .isEqualTo(file + ":1:1: the file is not UTF-8"));
        Path none = folder.resolve("none.yaml");
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> LessonFiles.read(none, Worlds.server()))
                .satisfies(e ->
                        assertThat(e.tell(ENGLISH::tell))
                                .isEqualTo(none + ":1:1: there is no such file"));
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> LessonFiles.read(folder, Worlds.server()))
                .satisfies(e ->
                        assertThat(e.tell(ENGLISH::tell))
                                .isEqualTo(folder + ":1:1: the file cannot be read"));
    }

    private static void refused(String yaml, String message) {
        assertThatExceptionOfType(LessonException.class)
                .isThrownBy(() -> read(yaml))
                .satisfies(
                        e -> assertThat(ENGLISH.tell(e.problem())).isNotBlank().contains(message));
    }

    private static Lesson read(String yaml) {
        return LessonReader.read("my.yaml", yaml, Worlds.server());
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        WrongLessonTest.class.getResourceAsStream("/lessons/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
