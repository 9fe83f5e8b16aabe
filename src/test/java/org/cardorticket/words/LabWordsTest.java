package org.cardorticket.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Machine;
import org.cardorticket.lab.MadeUp;
import org.cardorticket.lab.Point;
import org.cardorticket.lab.Series;
import org.cardorticket.lab.Spread;
import org.cardorticket.lab.Unit;
import org.cardorticket.saying.Saying;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the words of the Lab")
class LabWordsTest {

    private static final LabWords EN = new LabWords(Words.of(Language.EN));
    private static final LabWords ZH = new LabWords(Words.of(Language.ZH));

    private static Experiment experiment(String id) {
        return Experiment.of(id).orElseThrow();
    }

    @DisplayName("are there for everything of every experiment, in each language")
    @ParameterizedTest
    @EnumSource
    void areThere(Language language) {
        LabWords words = new LabWords(Words.of(language));
        List<String> titles = new ArrayList<>();
        MadeUp.all()
                .forEach(figures -> {
                    Experiment experiment = figures.experiment();
                    titles.add(words.title(experiment));
                    List<String> all =
                            new ArrayList<>(
                                    List.of(
                                            words.title(experiment),
                                            words.question(experiment),
                                            words.measure(experiment),
                                            words.depends(experiment),
                                            words.code(experiment),
                                            words.caption(figures),
                                            words.answer(figures, OptionalInt.empty())));
                    experiment.axis().ifPresent(_ -> all.add(words.axis(experiment)));
                    experiment.dials().forEach(dial -> all.add(words.dial(dial)));
                    figures.series().forEach(series -> all.add(words.series(series)));
                    assertThat(all)
                            .noneMatch(String::isBlank)
                            // A place that nobody has filled in.
                            .noneMatch(each -> each.matches(".*\\{\\d.*"));
                    assertThat(experiment.dials().stream().map(words::dial))
                            .doesNotHaveDuplicates();
                    assertThat(figures.series().stream().map(words::series))
                            .doesNotHaveDuplicates();
                });
        assertThat(titles).hasSize(6).doesNotHaveDuplicates();
    }

    @DisplayName("are Chinese where they are Chinese")
    @Test
    void areChinese() {
        for (Experiment each : Experiment.all()) {
            for (String text :
                    List.of(
                            ZH.title(each),
                            ZH.question(each),
                            ZH.measure(each),
                            ZH.depends(each),
                            ZH.code(each))) {
                assertThat(text).matches("(?s).*\\p{IsHan}.*");
            }
            assertThat(EN.question(each)).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @DisplayName("are not there for a series, or a dial, that there is none of")
    @Test
    void areNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.series(new Series("nothing", List.of())))
                .withMessageContaining("lab.series.nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.dial(new Dial("volume", Unit.COUNT, List.of(1.0), 1)))
                .withMessageContaining("lab.dial.volume");
    }

    @DisplayName("have none too many: what no experiment has, has no name")
    @Test
    void noneTooMany() {
        TreeSet<String> names = new TreeSet<>();
        for (Experiment each : Experiment.all()) {
            each.dials().forEach(dial -> names.add("lab.dial." + dial.id()));
            MadeUp.series(each).forEach(series -> names.add("lab.series." + series));
            each.axis().ifPresent(_ -> names.add("lab.axis." + each.id()));
        }
        assertThat(
                        Words.of(Language.EN).keys().stream()
                                .filter(key -> key.matches("lab\\.(dial|series|axis)\\..*")))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @DisplayName("say what stands along the axis, with its unit where it has one")
    @ParameterizedTest
    @CsvSource({
        "check, '', ''",
        "length, roles, 角色",
        "memory, sessions, 会话",
        "distance, to the store and back (ms), (ms)",
        "login, cost of bcrypt, bcrypt",
        "exposure, lifetime of the token (min), (min)"
    })
    void axis(String id, String en, String zh) {
        assertThat(EN.axis(experiment(id))).isEqualTo(en);
        assertThat(ZH.axis(experiment(id))).contains(zh);
    }

    @DisplayName("name the code by its class and method")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check | What ran: EmbeddedStore.find, RedisStore.find, SigningKey.verify",
                "exposure | What ran: Kicked.exposure, World.perform"
            })
    void code(String id, String text) {
        assertThat(EN.code(experiment(id))).isEqualTo(text);
    }

    @DisplayName("offer what can be answered, in its unit")
    @Test
    void options() {
        assertThat(EN.options(experiment("check")))
                .containsExactly("1/10", "× 1", "× 10", "× 100", "× 1,000");
        assertThat(EN.options(experiment("memory")))
                .containsExactly("1 MB", "10 MB", "100 MB", "1 GB", "10 GB");
        assertThat(EN.options(experiment("exposure")))
                .containsExactly("1 s", "1 min", "5 min", "15 min", "30 min");
    }

    /// The exposure of a bare ticket, `seconds` long at every lifetime.
    private static Figures exposed(double seconds) {
        Experiment exposure = experiment("exposure");
        return new Figures(
                exposure,
                exposure.standard(),
                new Machine("abacus", 2, "wood", "beads"),
                List.of(new Series("jwt", List.of(new Point(30, new Spread(List.of(seconds)))))),
                List.of());
    }

    @DisplayName("tell how the guess turned out")
    @ParameterizedTest
    @CsvSource({
        "900, 3, You said 15 min. Measured: 15 min. Right!",
        "840, 3, You said 15 min. Measured: 14 min. Right!",
        "900, 0, You said 1 s. Measured: 15 min.",
        "1, 4, You said 30 min. Measured: 1 s.",
        "0, 0, You said 1 s. Measured: 0 s. Right!"
    })
    void guesses(double seconds, int guess, String text) {
        assertThat(EN.answer(exposed(seconds), OptionalInt.of(guess))).isEqualTo(text);
    }

    @DisplayName("call exactly one guess right, whatever was measured")
    @Test
    void exactlyOneGuessIsRight() {
        for (double seconds = 0.5; seconds < 5_000; seconds *= 1.3) {
            Figures figures = exposed(seconds);
            List<Integer> right = new ArrayList<>();
            for (int i = 0; i < EN.options(figures.experiment()).size(); i++) {
                if (EN.answer(figures, OptionalInt.of(i)).endsWith("Right!")) {
                    right.add(i);
                }
            }
            assertThat(right).containsExactly(figures.experiment().forecast().nearest(seconds));
        }
    }

    @DisplayName("tell what was measured to whoever did not guess")
    @Test
    void noGuess() {
        assertThat(EN.answer(exposed(900), OptionalInt.empty())).isEqualTo("Measured: 15 min.");
        assertThat(ZH.answer(exposed(900), OptionalInt.empty())).contains("15 min");
    }

    @DisplayName("say where it was measured, and how often")
    @Test
    void caption() {
        assertThat(EN.caption(MadeUp.of(experiment("check"))))
                .isEqualTo("abacus (2) · wood · beads · median of 3, from quartile to quartile");
        assertThat(EN.caption(exposed(900))).isEqualTo("abacus (2) · wood · beads · measured once");
        // Whatever a processor is called, it is text, and nothing to be filled in.
        Machine odd = new Machine("{0}'{9}", 2, "wood", "beads");
        assertThat(EN.caption(MadeUp.of(experiment("check"), odd))).startsWith("{0}'{9} (2)");
    }

    @DisplayName("tell every note, also of a series")
    @Test
    void notes() {
        Figures figures =
                MadeUp.with(
                        MadeUp.of(experiment("length")),
                        Saying.of("lab.note.noredis", "redis://127.0.0.1:6379"),
                        Saying.of("lab.note.refused", Saying.of("lab.series.ticket-RS256"), 100));
        assertThat(EN.notes(figures))
                .containsExactly(
                        "No Redis answers at redis://127.0.0.1:6379: it is left out.",
                        "ticket, RS256: at 100 roles the server refuses its own ticket.");
        assertThat(ZH.notes(figures)).hasSize(2).allMatch(each -> each.matches(".*\\p{IsHan}.*"));
        assertThat(EN.notes(exposed(1))).isEmpty();
    }

    @DisplayName("explain what it depends on at some length")
    @Test
    void depends() {
        assertThat(
                        Experiment.all().stream()
                                .map(EN::depends)
                                .min(Comparator.comparing(String::length)))
                .hasValueSatisfying(shortest -> assertThat(shortest).hasSizeGreaterThan(80));
        assertThat(Stream.of(EN, ZH).flatMap(each -> Experiment.all().stream().map(each::question)))
                .allMatch(question -> question.matches(".*[?？]"));
    }
}
