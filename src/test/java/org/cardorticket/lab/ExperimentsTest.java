package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every experiment")
class ExperimentsTest {

    static List<Experiment> all() {
        return Experiment.all();
    }

    @Test
    void isInTheList() {
        assertThat(Experiment.all())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Experiment.class.getPermittedSubclasses());
        assertThat(Experiment.all()).extracting(Experiment::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByItsName(Experiment experiment) {
        assertThat(Experiment.of(experiment.id())).contains(experiment);
        assertThat(Experiment.of(experiment.id() + "s")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesCodeThatThereIs(Experiment experiment) throws ClassNotFoundException {
        for (String name : experiment.code()) {
            String[] both = name.split("#");
            Class<?> type = Class.forName(both[0], false, getClass().getClassLoader());
            assertThat(Arrays.stream(type.getDeclaredMethods()).map(Method::getName))
                    .as(name)
                    .contains(both[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void offersGuessesThatDigitsReachAndThatAreFarApart(Experiment experiment) {
        Forecast forecast = experiment.forecast();
        assertThat(forecast.options()).hasSizeBetween(3, 5).isSorted();
        for (int i = 0; i < forecast.options().size(); i++) {
            double option = forecast.options().get(i);
            assertThat(option).isPositive();
            assertThat(forecast.nearest(option)).isEqualTo(i);
            assertThat(forecast.nearest(option * 1.2)).isEqualTo(i);
            assertThat(forecast.nearest(option / 1.2)).isEqualTo(i);
        }
    }

    @Test
    void takesTheNearestGuessForTheRightOne() {
        Forecast forecast = new Forecast(Unit.TIMES, List.of(1.0, 10.0, 100.0));
        assertThat(forecast.nearest(0)).isZero();
        assertThat(forecast.nearest(3)).isZero();
        assertThat(forecast.nearest(4)).isEqualTo(1);
        assertThat(forecast.nearest(31)).isEqualTo(1);
        assertThat(forecast.nearest(32)).isEqualTo(2);
        assertThat(forecast.nearest(1e9)).isEqualTo(2);
    }

    @Test
    void saysWhereItWasMeasured() {
        Machine here = Machine.here();
        assertThat(here.java()).contains(System.getProperty("java.vm.version"));
        assertThat(here.cores()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(here.line())
                .contains(here.processor(), here.system(), here.java())
                .doesNotContain("\n")
                .isNotBlank();
    }
}
