package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a number of the Lab")
class UnitTest {

    @DisplayName("is a time")
    @ParameterizedTest
    @CsvSource({
        "0, 0 ns",
        "0.5, 0.50 ns",
        "1, 1 ns",
        "7.25, 7.25 ns",
        "9.994, 9.99 ns",
        "9.996, 10.0 ns",
        "12.34, 12.3 ns",
        "99.94, 99.9 ns",
        "99.96, 100 ns",
        "999.4, 999 ns",
        "999.6, 1.00 µs",
        "1000, 1 µs",
        "1234, 1.23 µs",
        "999499, 999 µs",
        "999500, 1.00 ms",
        "61300000, 61.3 ms",
        "1000000000, 1 s",
        "4321000000000, '4,321 s'"
    })
    void nanos(double value, String text) {
        assertThat(Unit.NANOS.text(value)).isEqualTo(text);
    }

    @DisplayName("is a number of bytes, in powers of a thousand")
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "640, 640 B",
        "999, 999 B",
        "1000, 1 kB",
        "1023, 1.02 kB",
        "213456789, 213 MB",
        "1500000000, 1.50 GB",
        "2000000000000, 2 TB",
        "7000000000000000, '7,000 TB'",
        "-1500, -1.50 kB"
    })
    void bytes(double value, String text) {
        assertThat(Unit.BYTES.text(value)).isEqualTo(text);
    }

    @DisplayName("is lesson time")
    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "1, 1 s",
        "59, 59 s",
        "60, 1 min",
        "90, 1.50 min",
        "900, 15 min",
        "1799, 30.0 min",
        "1800, 30 min",
        "3600, 1 h",
        "5400, 1.50 h",
        "86400, 24 h"
    })
    void seconds(double value, String text) {
        assertThat(Unit.SECONDS.text(value)).isEqualTo(text);
    }

    @DisplayName("is how many times as much, or a part")
    @ParameterizedTest
    @CsvSource({
        "1, × 1",
        "20, × 20",
        "2.5, × 2.50",
        "1234.5, '× 1,235'",
        "10000000, '× 10,000,000'",
        "0.1, 1/10",
        "0.5, 1/2",
        "0.4, 1/2.50",
        "0.0001, '1/10,000'",
        "0, × 0",
        "Infinity, × ∞"
    })
    void times(double value, String text) {
        assertThat(Unit.TIMES.text(value)).isEqualTo(text);
    }

    @DisplayName("is a rate, a choice or a count")
    @Test
    void theRest() {
        assertThat(Unit.PER_SECOND.text(5_300)).isEqualTo("5,300/s");
        assertThat(Unit.PER_SECOND.text(5_300.4)).isEqualTo("5,300/s");
        assertThat(Unit.PER_SECOND.text(3.333)).isEqualTo("3.33/s");
        assertThat(Unit.MILLIS.text(0)).isEqualTo("0 ms");
        assertThat(Unit.MILLIS.text(20)).isEqualTo("20 ms");
        assertThat(Unit.MINUTES.text(30)).isEqualTo("30 min");
        assertThat(Unit.COUNT.text(1_000_000)).isEqualTo("1,000,000");
        assertThat(Unit.COUNT.text(-12_345)).isEqualTo("-12,345");
    }

    @DisplayName("is written alike wherever the computer stands")
    @Test
    void whereverTheComputerStands() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale :
                    new Locale[] {Locale.GERMANY, Locale.CHINA, Locale.of("ar", "EG")}) {
                Locale.setDefault(locale);
                assertThat(Unit.NANOS.text(1_234)).isEqualTo("1.23 µs");
                assertThat(Unit.PER_SECOND.text(5_300)).isEqualTo("5,300/s");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @DisplayName("has at most three digits that are not a whole number's")
    @ParameterizedTest
    @EnumSource
    void threeDigits(Unit unit) {
        for (double value = 1.01; value < 99; value *= 1.07) {
            String digits = unit.text(value).replaceAll("[^0-9.]", "");
            assertThat(digits.replace(".", "").length())
                    .as("%s of %s", unit, value)
                    .isLessThanOrEqualTo(3);
        }
    }

    @DisplayName("has a sign of its own for files")
    @Test
    void signs() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::sign))
                .doesNotHaveDuplicates()
                .containsExactly("ns", "s", "B", "/s", "ms", "min", "×", "");
    }
}
