package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// What holds for the lesson clock however it is moved.
class LessonClockProperties {

    private static final long DAY = 86_400_000L;

    private static boolean tryAdvance(LessonClock clock, Instant target) {
        try {
            clock.advanceTo(target);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Property
    void neverGoesBackWhateverIsAskedOfIt(
            @ForAll @Size(max = 30) List<@LongRange(min = -DAY, max = DAY) Long> millis) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        List<Instant> seen = new ArrayList<>(List.of(clock.instant()));
        for (long offset : millis) {
            Instant target = LessonTime.CURTAIN.plusMillis(offset);
            boolean moved = tryAdvance(clock, target);
            assertThat(moved).isEqualTo(!target.isBefore(seen.getLast()));
            assertThat(clock.instant()).isEqualTo(moved ? target : seen.getLast());
            seen.add(clock.instant());
        }
        assertThat(seen).isSorted();
    }

    @Property
    void smallStepsAddUpToOneLargeStep(
            @ForAll @Size(max = 30) List<@LongRange(min = 0, max = DAY) Long> millis) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        millis.forEach(each -> clock.advanceBy(Duration.ofMillis(each)));
        long sum = millis.stream().mapToLong(Long::longValue).sum();
        assertThat(clock.instant()).isEqualTo(LessonTime.CURTAIN.plusMillis(sum));
    }

    @Property
    void everyStepBackIsRefusedAndNamesBothTimes(@ForAll @LongRange(min = 1, max = DAY) long back) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        Instant before = clock.instant();
        Instant target = before.minusMillis(back);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advanceTo(target))
                .withMessageContaining(before.toString())
                .withMessageContaining(target.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advanceBy(Duration.ofMillis(-back)));
        assertThat(clock.instant()).isEqualTo(before);
    }
}
