package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopwatchTest {

    @Test
    void timeOnlyGrows() {
        Stopwatch watch = Stopwatch.start();
        long first = watch.nanos();
        assertThat(first).isNotNegative();
        assertThat(watch.nanos()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void handsOnTheValueOfTheWork() {
        var timed = Stopwatch.time(() -> "done");
        assertThat(timed.value()).isEqualTo("done");
        assertThat(timed.nanos()).isNotNegative();
    }
}
