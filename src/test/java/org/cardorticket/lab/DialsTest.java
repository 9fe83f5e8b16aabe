package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cardorticket.saying.SayingException;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the dials")
class DialsTest {

    private static final Dial THREE = new Dial("three", Unit.COUNT, List.of(1.0, 2.5, 4e6), 2.5);

    static Stream<Experiment> experiments() {
        return Experiment.all().stream();
    }

    private static String told(Experiment experiment, String dial, double value) {
        SayingException refused =
                catchThrowableOfType(
                        SayingException.class,
                        () -> experiment.standard().with(experiment, dial, value));
        return Words.of(Language.EN).tell(refused.saying());
    }

    @DisplayName("take every value they have, and no other")
    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.0000001, 2, 4_000_001, Double.NaN, Double.POSITIVE_INFINITY})
    void everyValueAndNoOther(double wrong) {
        for (double value : THREE.values()) {
            assertThat(THREE.checked(value)).isEqualTo(value);
        }
        assertThatThrownBy(() -> THREE.checked(wrong)).isInstanceOf(SayingException.class);
    }

    @DisplayName("stand at a value they have, when nobody chooses")
    @Test
    void aStandardThatIsNoValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dial("odd", Unit.COUNT, List.of(1.0, 2.0), 3))
                .withMessageContaining("odd");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dial("none", Unit.COUNT, List.of(), 0));
    }

    @DisplayName("keep their values, whatever becomes of the list")
    @Test
    void keepTheirValues() {
        List<Double> mine = new ArrayList<>(List.of(1.0, 2.0));
        Dial dial = new Dial("mine", Unit.COUNT, mine, 1);
        mine.clear();
        assertThat(dial.values()).containsExactly(1.0, 2.0).isUnmodifiable();
    }

    @DisplayName("write a value as a person does")
    @ParameterizedTest
    @CsvSource({
        "1000, 1000",
        "0, 0",
        "-0.0, 0",
        "2.5, 2.5",
        "0.1, 0.1",
        "1000000, 1000000",
        "-3, -3",
        "999999999999999, 999999999999999",
        "1e16, 1.0E16"
    })
    void plain(double value, String text) {
        assertThat(Dial.plain(value)).isEqualTo(text);
        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    }

    @DisplayName("of an experiment are in ascending order, each of its own name")
    @ParameterizedTest
    @MethodSource("experiments")
    void areWellFormed(Experiment experiment) {
        assertThat(experiment.dials()).extracting(Dial::id).doesNotHaveDuplicates();
        for (Dial dial : experiment.dials()) {
            assertThat(dial.id()).matches("[a-z]+");
            assertThat(dial.values()).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
            assertThat(experiment.standard().of(dial)).isEqualTo(dial.standard());
            // The command line takes whole numbers of up to nine digits.
            assertThat(dial.choices().split(", ")).allMatch(each -> each.matches("\\d{1,9}"));
        }
    }

    @DisplayName("change one at a time, and never in place")
    @ParameterizedTest
    @MethodSource("experiments")
    void neverInPlace(Experiment experiment) {
        Dials standard = experiment.standard();
        String before = standard.line(experiment.dials());
        for (Dial dial : experiment.dials()) {
            for (double value : dial.values()) {
                Dials turned = standard.with(experiment, dial.id(), value);
                assertThat(turned.of(dial)).isEqualTo(value);
                for (Dial other : experiment.dials()) {
                    if (!other.equals(dial)) {
                        assertThat(turned.of(other)).isEqualTo(standard.of(other));
                    }
                }
                assertThat(turned.with(experiment, dial.id(), dial.standard())).isEqualTo(standard);
            }
        }
        assertThat(standard.line(experiment.dials())).isEqualTo(before);
    }

    @DisplayName("are found again from the line that stands in a file")
    @ParameterizedTest
    @MethodSource("experiments")
    void areFoundAgainFromTheirLine(Experiment experiment) {
        Dials dials = experiment.standard();
        for (Dial dial : experiment.dials()) {
            dials = dials.with(experiment, dial.id(), dial.values().getLast());
        }
        Dials again = experiment.standard();
        for (String setting : dials.line(experiment.dials()).split(" ")) {
            String[] both = setting.split("=");
            again = again.with(experiment, both[0], Double.parseDouble(both[1]));
        }
        assertThat(again).isEqualTo(dials);
    }

    @DisplayName("say which there are when there is no such dial")
    @Test
    void sayWhichThereAre() {
        assertThat(told(new CheckCost(), "row", 10))
                .isEqualTo("There is no dial row; there are rows, redis, runs.");
        assertThat(told(new Exposure(), "runs", 4))
                .isEqualTo("The dial runs cannot be set to 4; it has 3, 5, 9, 15.");
        assertThat(told(new CheckCost(), "rows", 10.5))
                .isEqualTo(
                        "The dial rows cannot be set to 10.5; it has 10, 1000, 100000, 1000000.");
    }

    @DisplayName("are refused by name, however the name looks")
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{0}", "Runs", "runs ", "'", "\u0000"})
    void areRefusedByName(String name) {
        assertThat(told(new Exposure(), name, 3)).contains("There is no dial " + name + ";");
    }

    @DisplayName("do not change with the map they were made of")
    @Test
    void doNotChangeWithTheirMap() {
        Map<String, Double> mine = new HashMap<>(Map.of("three", 1.0));
        Dials dials = new Dials(mine);
        mine.put("three", 2.5);
        assertThat(dials.of(THREE)).isEqualTo(1);
        assertThat(dials.values()).isUnmodifiable();
    }

    @DisplayName("that nobody has set stand where they stand for everybody")
    @Test
    void unsetDialsStandAtTheirStandard() {
        Dials none = new Dials(Map.of());
        assertThat(none.of(THREE)).isEqualTo(2.5);
        assertThat(none.count(THREE)).isEqualTo(2);
        assertThat(none.line(List.of(THREE, Dial.RUNS))).isEqualTo("three=2.5 runs=11");
        assertThat(none.line(List.of())).isEmpty();
    }
}
