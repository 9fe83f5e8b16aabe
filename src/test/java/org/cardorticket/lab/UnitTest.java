package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("a unit")
class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NANOS      | 48.9          | 48.9 ns
                    NANOS      | 999.4         | 999 ns
                    NANOS      | 999.6         | 1.00 µs
                    NANOS      | 1000          | 1 µs
                    NANOS      | 34200         | 34.2 µs
                    NANOS      | 288e6         | 288 ms
                    NANOS      | 5e12          | 5,000 s
                    BYTES      | 0             | 0 B
                    BYTES      | 640           | 640 B
                    BYTES      | 3500          | 3.50 kB
                    BYTES      | 384e6         | 384 MB
                    SECONDS    | 1             | 1 s
                    SECONDS    | 59.9          | 59.9 s
                    SECONDS    | 60            | 1 min
                    SECONDS    | 900           | 15 min
                    SECONDS    | 3600          | 1 h
                    PER_SECOND | 10423.2       | 10,423/s
                    TIMES      | 0.1           | 1/10
                    TIMES      | 1             | × 1
                    TIMES      | 7.021         | × 7.02
                    TIMES      | 68592         | × 68,592
                    MILLIS     | 5             | 5 ms
                    MINUTES    | 30            | 30 min
                    COUNT      | 1000000       | 1,000,000
                    """)
    void isWrittenAsPeopleReadIt(Unit unit, double value, String text) {
        assertThat(unit.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void neverWritesMoreThanFitsBesideADot(Unit unit) {
        for (double value = 1e-3; value < 1e12; value *= 1.7) {
            assertThat(unit.text(value)).hasSizeLessThanOrEqualTo(24).doesNotContain("E", "NaN");
        }
    }
}
