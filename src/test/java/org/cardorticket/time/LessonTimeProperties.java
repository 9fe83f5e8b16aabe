package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/// What holds for every moment of a lesson.
class LessonTimeProperties {

    private static final long CENTURY = 36_525L * 86_400;

    @Property
    void everyMomentFromTheFirstDayOnSurvivesWritingAndReading(
            @ForAll @LongRange(max = CENTURY) long seconds,
            @ForAll @LongRange(max = 999_999_999) long nanos) {
        Instant moment = LessonTime.parse("00:00").plusSeconds(seconds).plusNanos(nanos);
        assertThat(LessonTime.parse(LessonTime.write(moment))).isEqualTo(moment);
    }

    @Property
    void laterMomentsHaveLaterDaysAndSevenDaysAreAWeek(
            @ForAll @LongRange(max = CENTURY) long one,
            @ForAll @LongRange(max = CENTURY) long two) {
        Instant first = LessonTime.parse("00:00").plusSeconds(Math.min(one, two));
        Instant second = LessonTime.parse("00:00").plusSeconds(Math.max(one, two));
        assertThat(LessonTime.day(first)).isLessThanOrEqualTo(LessonTime.day(second));
        assertThat(LessonTime.utc(first).getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY.plus(LessonTime.day(first)));
    }
}
