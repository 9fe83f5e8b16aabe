package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the forms of lesson time")
class LessonTimeFormsTest {

    @Nested
    @DisplayName("reading")
    class Reading {

        @ParameterizedTest(name = "{0} is {1} s after the curtain")
        @CsvSource({
            "09:00, 0",
            "' 09:00 ', 0",
            "09:00:00, 0",
            "08:59, -60",
            "23:59:59, 53999",
            "+0d 09:00, 0",
            "+1d 09:00, 86400",
            "+01d 09:00, 86400",
            "'+1d   09:00', 86400",
            "+10d 09:00:30, 864030"
        })
        void knowsDaysAndTimesOfDay(String text, long seconds) {
            assertThat(LessonTime.parse(text)).isEqualTo(LessonTime.CURTAIN.plusSeconds(seconds));
        }

        @ParameterizedTest(name = "\"{0}\"")
        @ValueSource(
                strings = {
                    "24:00",
                    "09:60",
                    "09:00:60",
                    "-1d 09:00",
                    "1d 09:00",
                    "+1d",
                    "+1d ",
                    "+1d09:00",
                    "+1D 09:00",
                    "+1.5d 09:00",
                    "+ 1d 09:00",
                    "++1d 09:00",
                    "+1d +1d 09:00",
                    "+4294967295d 09:00",
                    "+99999999999d 09:00",
                    "09.00",
                    "09:00Z",
                    "9 am",
                    "+"
                })
        void refusesEverythingElse(String text) {
            assertThatExceptionOfType(DateTimeException.class)
                    .isThrownBy(() -> LessonTime.parse(text));
        }
    }

    @Nested
    @DisplayName("writing")
    class Writing {

        @Test
        void leavesOutSecondsOnlyWhenThereAreNone() {
            assertThat(LessonTime.clock(LessonTime.parse("09:30"))).isEqualTo("09:30");
            assertThat(LessonTime.clock(LessonTime.parse("09:30:01"))).isEqualTo("09:30:01");
            assertThat(LessonTime.seconds(LessonTime.parse("09:30"))).isEqualTo("09:30:00");
        }

        @Test
        void namesTheDayOnlyAfterTheFirst() {
            assertThat(LessonTime.write(LessonTime.parse("09:30"))).isEqualTo("09:30");
            assertThat(LessonTime.write(LessonTime.parse("+6d 09:30"))).isEqualTo("+6d 09:30");
        }

        @Test
        void usesLatinDigitsWhateverTheMachineSpeaks() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(LessonTime.clock(LessonTime.CURTAIN)).isEqualTo("09:00");
                assertThat(LessonTime.write(LessonTime.parse("+6d 09:30"))).isEqualTo("+6d 09:30");
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @CsvSource({"23:59:59, 0", "+1d 00:00, 1", "+1d 23:59:59, 1", "+2d 00:00, 2"})
        void turnsTheDayAtMidnight(String text, long day) {
            assertThat(LessonTime.day(LessonTime.parse(text))).isEqualTo(day);
        }

        @Test
        void countsTheDayBeforeTheFirstBackwards() {
            Instant midnight = LessonTime.parse("00:00");
            assertThat(LessonTime.day(midnight.minusNanos(1))).isEqualTo(-1);
            assertThat(LessonTime.day(midnight.minus(Duration.ofDays(1)))).isEqualTo(-1);
        }
    }
}
