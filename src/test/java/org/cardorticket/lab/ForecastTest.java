package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("a forecast")
class ForecastTest {

    private static final Forecast POWERS =
            new Forecast(Unit.TIMES, List.of(0.1, 1.0, 10.0, 100.0, 1_000.0));

    static Stream<Experiment> experiments() {
        return Experiment.all().stream();
    }

    @DisplayName("is right where the factor between the two is the smallest")
    @ParameterizedTest
    @CsvSource({
        "0.1, 0",
        "0.31, 0",
        "0.32, 1",
        "1, 1",
        "3.1, 1",
        "3.2, 2",
        "31, 2",
        "32, 3",
        "1000, 4",
        "1e300, 4",
        "Infinity, 4",
        "1e-300, 0",
        "0, 0",
        "-5, 0"
    })
    void rightIsWhatIsNearest(double measured, int option) {
        assertThat(POWERS.nearest(measured)).isEqualTo(option);
    }

    @DisplayName("gives the smaller option where two are as near")
    @ParameterizedTest
    @CsvSource({"2, 0", "2.0000001, 1", "1.9999999, 0"})
    void theSmallerOfTwo(double measured, int option) {
        assertThat(new Forecast(Unit.TIMES, List.of(1.0, 4.0)).nearest(measured)).isEqualTo(option);
    }

    @DisplayName("is compared by multiplying, without a logarithm")
    @Test
    void comparedByMultiplying() {
        for (double measured = 1e-3; measured < 1e5; measured *= 1.01) {
            List<Double> factors = new ArrayList<>();
            for (double option : POWERS.options()) {
                factors.add(Math.max(option / measured, measured / option));
            }
            double chosen = factors.get(POWERS.nearest(measured));
            assertThat(factors).allMatch(factor -> chosen <= factor * (1 + 1e-9));
        }
    }

    @DisplayName("of an experiment offers a few that can be told apart")
    @ParameterizedTest
    @MethodSource("experiments")
    void offersAFewThatCanBeToldApart(Experiment experiment) {
        Forecast forecast = experiment.forecast();
        assertThat(forecast.options())
                .isSorted()
                .hasSizeBetween(3, 6)
                .allMatch(option -> option > 0)
                .isUnmodifiable();
        assertThat(forecast.options().stream().map(forecast.unit()::text)).doesNotHaveDuplicates();
        for (int i = 0; i < forecast.options().size(); i++) {
            assertThat(forecast.nearest(forecast.options().get(i))).isEqualTo(i);
            if (i > 0) {
                assertThat(forecast.options().get(i) / forecast.options().get(i - 1))
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }
}
