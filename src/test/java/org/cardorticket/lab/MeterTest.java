package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the meter")
class MeterTest {

    private final int[] calls = new int[2];

    private Supplier<Object> work(int index) {
        return () -> ++calls[index];
    }

    @Test
    void measuresEverythingInTurnsAndTellsHowFarItIs() {
        List<Double> reached = new ArrayList<>();
        List<Spread> spreads = new Meter(3, reached::add).measure(List.of(work(0), work(1)));
        assertThat(spreads).hasSize(2).allMatch(each -> each.samples().size() == 3);
        assertThat(spreads).allMatch(each -> each.least() > 0);
        assertThat(calls[0]).isGreaterThan(1_000);
        assertThat(calls[1]).isGreaterThan(1_000);
        assertThat(reached).isSorted().allMatch(each -> each >= 0 && each <= 1);
        assertThat(reached.getFirst()).isLessThan(0.01);
    }

    @Test
    void stopsWhereverItIsTold() {
        for (int left = 0; left < 4; left++) {
            int[] more = {left};
            Meter meter =
                    new Meter(
                            3,
                            _ -> {
                                if (more[0]-- == 0) {
                                    throw new CancellationException();
                                }
                            });
            assertThatThrownBy(() -> meter.measure(List.of(work(0))))
                    .isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void hasAWatchForEveryPart() {
        List<Double> reached = new ArrayList<>();
        Watch whole = reached::add;
        Watch part = whole.between(0.5, 0.75);
        part.reached(0);
        part.reached(1);
        part.between(0, 0.5).reached(1);
        assertThat(reached).containsExactly(0.5, 0.75, 0.625);
    }
}
