package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonTimeTest {

    @Test
    void theCurtainRisesOnAMondayAtNine() {
        assertThat(LessonTime.utc(LessonTime.CURTAIN).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(LessonTime.clock(LessonTime.CURTAIN)).isEqualTo("09:00");
        assertThat(LessonTime.day(LessonTime.CURTAIN)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "09:10, 09:10, 0",
        "09:29:59, 09:29:59, 0",
        "00:00, 00:00, 0",
        "'+1d 08:00', 08:00, 1",
        "'+7d 09:00:01', 09:00:01, 7"
    })
    void readsWhatItWrites(String text, String clock, long day) {
        assertThat(LessonTime.clock(LessonTime.parse(text))).isEqualTo(clock);
        assertThat(LessonTime.day(LessonTime.parse(text))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", "25:00", "9:10", "+d 09:00", "+-1d 09:00", "+1 09:00"})
    void saysWhatIsNotATime(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> LessonTime.parse(text));
    }

    @Test
    void cutsWhatTheFormHasNoPlaceFor() {
        var odd = LessonTime.parse("09:12:34").plusMillis(567);
        assertThat(LessonTime.seconds(odd)).isEqualTo("09:12:34");
        assertThat(LessonTime.minutes(odd)).isEqualTo("09:12");
    }

    @Property
    void everySecondOfTheWeekSurvivesARoundTrip(
            @ForAll @IntRange(min = 0, max = 7 * 86_400) int seconds) {
        var moment = LessonTime.parse("00:00").plus(Duration.ofSeconds(seconds));
        var text = "+" + LessonTime.day(moment) + "d " + LessonTime.clock(moment);
        assertThat(LessonTime.parse(text)).isEqualTo(moment);
    }
}
