package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LessonClockTest {

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);

    @Test
    void standsStillUntilMoved() {
        assertThat(clock.instant()).isEqualTo(LessonTime.CURTAIN);
        assertThat(clock.instant()).isEqualTo(LessonTime.CURTAIN);
    }

    @Test
    void movesForwardAndMayStay() {
        Instant later = LessonTime.CURTAIN.plusSeconds(1);
        clock.advanceTo(later);
        clock.advanceTo(later);
        assertThat(clock.instant()).isEqualTo(later);
        clock.advanceBy(Duration.ofMinutes(30));
        assertThat(clock.instant()).isEqualTo(later.plus(Duration.ofMinutes(30)));
    }

    @Test
    void neverGoesBackAndKeepsItsTimeWhenAskedTo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advanceTo(LessonTime.CURTAIN.minusNanos(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advanceBy(Duration.ofNanos(-1)));
        assertThat(clock.instant()).isEqualTo(LessonTime.CURTAIN);
    }

    @Test
    void aRunningOneKeepsPaceWithAStopwatchAndCanBeMovedToo() {
        Stopwatch before = Stopwatch.start();
        LessonClock running = LessonClock.running(LessonTime.CURTAIN);
        Stopwatch after = Stopwatch.start();
        while (after.nanos() < 2_000_000) {
            Thread.onSpinWait();
        }
        long least = after.nanos();
        long shown = Duration.between(LessonTime.CURTAIN, running.instant()).toNanos();
        assertThat(shown).isBetween(least, before.nanos());
        running.advanceBy(Duration.ofHours(1));
        assertThat(running.instant()).isAfter(LessonTime.CURTAIN.plus(Duration.ofHours(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> running.advanceTo(LessonTime.CURTAIN));
        assertThat(running.runs()).isTrue();
        assertThat(clock.runs()).isFalse();
    }
}
