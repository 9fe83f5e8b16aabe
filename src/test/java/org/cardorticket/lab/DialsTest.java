package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.cardorticket.saying.Saying;
import org.cardorticket.saying.SayingException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("the dials")
class DialsTest {

    private final Experiment check = new CheckCost();

    static List<Experiment> all() {
        return Experiment.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void standAtTheirStandardsUntilSomebodyTurnsThem(Experiment experiment) {
        for (Dial dial : experiment.dials()) {
            assertThat(experiment.standard().of(dial)).isEqualTo(dial.standard());
            assertThat(dial.values()).isSorted().doesNotHaveDuplicates();
        }
        assertThat(experiment.dials()).extracting(Dial::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBeTurnedToEverythingThereIs(Experiment experiment) {
        for (Dial dial : experiment.dials()) {
            for (double value : dial.values()) {
                Dials turned = experiment.standard().with(experiment, dial.id(), value);
                assertThat(turned.of(dial)).isEqualTo(value);
                assertThat(experiment.standard().of(dial)).isEqualTo(dial.standard());
            }
        }
    }

    @Test
    void knowNoOtherValue() {
        assertThatThrownBy(() -> check.standard().with(check, "rows", 7))
                .isInstanceOf(SayingException.class)
                .extracting(each -> ((SayingException) each).saying())
                .isEqualTo(Saying.of("wrong.lab.value", "rows", "7", "10, 1000, 100000, 1000000"));
    }

    @Test
    void knowNoOtherDial() {
        assertThatThrownBy(() -> check.standard().with(check, "speed", 1))
                .isInstanceOf(SayingException.class)
                .extracting(each -> ((SayingException) each).saying())
                .isEqualTo(Saying.of("wrong.lab.dial", "speed", "rows, redis, runs"));
    }

    @Test
    void areWrittenAsTheCommandLineReadsThem() {
        Dials dials = check.standard().with(check, "runs", 3);
        assertThat(dials.line(check.dials())).isEqualTo("rows=1000 redis=0 runs=3");
    }

    @Test
    void doNotChangeWithTheMapTheyWereMadeOf() {
        Map<String, Double> values = new java.util.HashMap<>(Map.of("runs", 3.0));
        Dials dials = new Dials(values);
        values.put("runs", 51.0);
        assertThat(dials.of(Dial.RUNS)).isEqualTo(3);
    }

    @Test
    void haveAStandardThatIsOneOfTheirValues() {
        assertThatThrownBy(() -> new Dial("x", Unit.COUNT, List.of(1.0), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
