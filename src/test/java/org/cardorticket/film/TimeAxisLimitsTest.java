package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the ends of a time axis, and its coarsest and finest ticks")
class TimeAxisLimitsTest {

    private static final Instant NINE = LessonTime.CURTAIN;

    private static TimeAxis axis(Duration length, double width) {
        return TimeAxis.of(NINE, NINE.plus(length), width);
    }

    private static List<String> labels(TimeAxis axis) {
        return axis.ticks().stream().map(TimeAxis.Tick::label).toList();
    }

    @Test
    void aTickStandsAtBothEndsWhereTheyAreWhole() {
        assertThat(labels(axis(Duration.ofHours(2), 400)))
                .containsExactly("09:00", "09:30", "10:00", "10:30", "11:00");
    }

    @Test
    void aTickThatHasJustPassedIsNotShown() {
        TimeAxis later =
                TimeAxis.of(NINE.plusNanos(1), NINE.plus(Duration.ofHours(2)).minusNanos(1), 400);
        assertThat(labels(later)).containsExactly("09:30", "10:00", "10:30");
    }

    @ParameterizedTest(name = "{0} on {1} pixels: a tick every {2}")
    @CsvSource({
        "PT10S, 840, PT1S",
        "PT10S, 839, PT5S",
        "PT60S, 840, PT15S",
        "PT150S, 840, PT15S",
        "PT300S, 840, PT30S",
        "PT10M, 840, PT1M",
        "PT20M, 840, PT2M",
        "PT50M, 840, PT5M",
        "PT100M, 840, PT10M",
        "PT5H, 840, PT30M",
        "PT10H, 840, PT1H",
        "PT30H, 841, PT3H",
        "PT60H, 841, PT6H",
        "PT120H, 841, PT12H",
        "P10D, 841, P1D",
        "P20D, 841, P2D",
        "P70D, 840, P7D",
        "P71D, 840, P14D",
        "P140D, 840, P14D",
        "P366D, 840, P42D",
    })
    void ticksAreTheFinestThatCanBeRead(Duration length, double width, Duration step) {
        List<TimeAxis.Tick> ticks = axis(length, width).ticks();
        assertThat(Duration.between(ticks.get(0).at(), ticks.get(1).at())).isEqualTo(step);
    }

    @Test
    void secondsAreWrittenOnlyWhereTheyMatter() {
        assertThat(labels(axis(Duration.ofSeconds(60), 340)))
                .containsExactly("09:00:00", "09:00:15", "09:00:30", "09:00:45", "09:01:00");
        assertThat(labels(axis(Duration.ofMinutes(4), 340)))
                .containsExactly("09:00", "09:01", "09:02", "09:03", "09:04");
    }

    @Test
    void wholeDaysAreWrittenAsDaysAlsoTheFirst() {
        TimeAxis days = TimeAxis.of(LessonTime.parse("00:00"), LessonTime.parse("+2d 00:00"), 200);
        assertThat(labels(days)).containsExactly("+0d", "+1d", "+2d");
    }

    @Test
    void zoomingStopsAtTenSecondsAndAtAYear() {
        TimeAxis axis = axis(Duration.ofMinutes(1), 600);
        TimeAxis near = axis.zoomed(1e-9, 300);
        assertThat(Duration.between(near.from(), near.to())).isEqualTo(Duration.ofSeconds(10));
        assertThat(near.from()).isEqualTo(NINE.plusSeconds(25));
        TimeAxis far = axis.zoomed(1e9, 0);
        assertThat(Duration.between(far.from(), far.to())).isEqualTo(Duration.ofDays(366));
        assertThat(far.from()).isEqualTo(NINE);
        assertThat(axis.zoomed(2, 600).to()).isEqualTo(axis.to());
    }

    @Test
    void pixelsAreTimeAndPanningGoesAsFar() {
        TimeAxis axis = axis(Duration.ofMinutes(10), 600);
        assertThat(axis.length(60)).isEqualTo(Duration.ofMinutes(1));
        assertThat(axis.instantAt(150)).isEqualTo(LessonTime.parse("09:02:30"));
        assertThat(axis.x(LessonTime.parse("09:02:30"))).isCloseTo(150, within(1e-9));
        assertThat(axis.panned(60))
                .isEqualTo(TimeAxis.of(LessonTime.parse("09:01"), LessonTime.parse("09:11"), 600));
        assertThat(axis.panned(-60).from()).isEqualTo(LessonTime.parse("08:59"));
    }

    @Test
    void onePixelIsEnoughAndLessIsNot() {
        assertThatCode(() -> axis(Duration.ofSeconds(1), 1)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> axis(Duration.ofSeconds(1), Math.nextDown(1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> axis(Duration.ZERO, 100));
    }

    @Test
    void whatIsTooShortToBeSeenIsWidenedToTenSeconds() {
        TimeAxis axis = TimeAxis.fit(NINE, NINE.plusSeconds(2), 0, 100);
        assertThat(axis.from()).isEqualTo(NINE.minusSeconds(4));
        assertThat(axis.to()).isEqualTo(NINE.plusSeconds(6));
    }

    @Test
    void marginsNeverTakeMoreThanHalf() {
        TimeAxis axis = TimeAxis.fit(NINE, NINE.plusSeconds(100), 400, 200);
        assertThat(axis.x(NINE)).isCloseTo(50, within(1e-6));
        assertThat(axis.x(NINE.plusSeconds(100))).isCloseTo(150, within(1e-6));
    }
}
