package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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

    /// A real clock and a stopwatch, by hand.
    private static final class Machine implements InstantSource {

        private Instant real = LessonTime.CURTAIN;
        private Duration awake = Duration.ZERO;

        @Override
        public Instant instant() {
            return real;
        }

        long nanos() {
            return awake.toNanos();
        }

        void works(Duration time) {
            real = real.plus(time);
            awake = awake.plus(time);
        }

        void sleeps(Duration time) {
            real = real.plus(time);
        }
    }

    @Test
    void aMachineThatSleptHasNotStoppedTheTime() {
        Machine machine = new Machine();
        LessonClock following = LessonClock.following(machine, machine::nanos);
        machine.works(Duration.ofMinutes(5));
        assertThat(following.instant()).isEqualTo(machine.instant());
        machine.sleeps(Duration.ofHours(8));
        assertThat(following.instant()).isEqualTo(machine.instant());
        machine.works(Duration.ofMinutes(5));
        assertThat(following.instant()).isEqualTo(machine.instant());
        assertThat(following.runs()).isTrue();
    }

    @Test
    void aRealClockThatIsSetBackTakesNothingBack() {
        Machine machine = new Machine();
        LessonClock following = LessonClock.following(machine, machine::nanos);
        machine.works(Duration.ofMinutes(20));
        Instant before = following.instant();
        machine.sleeps(Duration.ofHours(-1));
        assertThat(following.instant()).isEqualTo(before);
        machine.works(Duration.ofMinutes(10));
        assertThat(following.instant()).isEqualTo(before.plus(Duration.ofMinutes(10)));
        machine.sleeps(Duration.ofHours(2));
        assertThat(following.instant()).isEqualTo(machine.instant());
    }
}
