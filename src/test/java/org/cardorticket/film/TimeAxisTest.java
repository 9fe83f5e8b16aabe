package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Moments on pixels and back, zooming, panning, and ticks that can be read.
class TimeAxisTest {

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    @Provide
    Arbitrary<TimeAxis> axes() {
        return Combinators.combine(
                        Arbitraries.longs().between(-86_400_000L, 30 * 86_400_000L),
                        Arbitraries.longs().between(10_000, 60 * 86_400_000L),
                        Arbitraries.doubles().between(1, 4_000))
                .as((from, length, width) ->
                        TimeAxis.of(
                                LessonTime.CURTAIN.plusMillis(from),
                                LessonTime.CURTAIN.plusMillis(from + length),
                                width));
    }

    @Property
    void aPixelAndItsMomentBelongTogether(
            @ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(max = 1) double share) {
        double x = share * axis.width();
        assertThat(axis.x(axis.instantAt(x))).isCloseTo(x, within(1e-3));
        assertThat(axis.x(axis.from())).isZero();
        assertThat(axis.x(axis.to())).isCloseTo(axis.width(), within(1e-6));
    }

    @Property
    void zoomingLeavesWhatIsUnderTheMouseWhereItIs(
            @ForAll("axes") TimeAxis axis,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
            @ForAll @DoubleRange(max = 1) double share) {
        double x = share * axis.width();
        TimeAxis zoomed = axis.zoomed(factor, x);
        assertThat(zoomed.x(axis.instantAt(x))).isCloseTo(x, within(1e-3));
        Duration length = Duration.between(zoomed.from(), zoomed.to());
        assertThat(length).isBetween(Duration.ofSeconds(10), Duration.ofDays(366));
    }

    @Property
    void panningMovesEverythingByTheSame(
            @ForAll("axes") TimeAxis axis, @ForAll @DoubleRange(min = -500, max = 500) double by) {
        TimeAxis panned = axis.panned(by);
        assertThat(panned.x(axis.from())).isCloseTo(-by, within(1e-3));
        assertThat(panned.x(axis.to())).isCloseTo(axis.width() - by, within(1e-3));
    }

    @Property
    void ticksLieInsideEvenlyAndFarEnoughApart(@ForAll("axes") TimeAxis axis) {
        List<TimeAxis.Tick> ticks = axis.ticks();
        assertThat(ticks)
                .allSatisfy(tick -> assertThat(tick.at()).isBetween(axis.from(), axis.to()));
        assertThat(ticks).extracting(TimeAxis.Tick::label).doesNotHaveDuplicates();
        for (int i = 1; i < ticks.size(); i++) {
            double gap = axis.x(ticks.get(i).at()) - axis.x(ticks.get(i - 1).at());
            assertThat(gap).isGreaterThanOrEqualTo(84 - 1e-6);
            assertThat(Duration.between(ticks.get(i - 1).at(), ticks.get(i).at()))
                    .isEqualTo(Duration.between(ticks.get(0).at(), ticks.get(1).at()));
        }
    }

    @Property
    void aWindowThatIsWideEnoughHasTicks(@ForAll("axes") TimeAxis axis) {
        double days = Duration.between(axis.from(), axis.to()).toMinutes() / 1440.0;
        if (axis.width() >= 600 && days < 21) {
            assertThat(axis.ticks()).isNotEmpty();
        }
    }

    @Property
    void fittingShowsItAllBetweenItsMargins(
            @ForAll("axes") TimeAxis what,
            @ForAll @DoubleRange(max = 200) double margin,
            @ForAll @DoubleRange(min = 1, max = 3_000) double width) {
        TimeAxis fitted = TimeAxis.fit(what.from(), what.to(), margin, width);
        double expected = Math.min(margin, width / 4);
        assertThat(fitted.x(what.from())).isCloseTo(expected, within(1e-3));
        assertThat(fitted.x(what.to())).isCloseTo(width - expected, within(1e-3));
    }

    @Test
    void fittingASingleMomentPutsItInTheMiddle() {
        TimeAxis axis = TimeAxis.fit(time("09:00"), time("09:00"), 10, 100);
        assertThat(axis.x(time("09:00"))).isCloseTo(50, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00:10, 1000, 09:00:00|09:00:01",
        "09:00, 09:40, 1000, 09:00|09:05",
        "09:02, 09:44, 900, 09:05|09:10",
        "08:58, 10:58, 900, 09:00|09:30",
        "09:00, +1d 09:00, 900, 09:00|12:00",
        "09:00, +6d 09:00, 900, +1d|+2d",
    })
    void ticksAreNice(String from, String to, double width, String firstTwo) {
        List<String> labels =
                TimeAxis.of(time(from), time(to), width).ticks().stream()
                        .map(TimeAxis.Tick::label)
                        .toList();
        assertThat(labels).startsWith(firstTwo.split("\\|"));
    }

    @Test
    void aTickOfALaterDaySaysSo() {
        List<TimeAxis.Tick> ticks = TimeAxis.of(time("23:00"), time("+1d 01:00"), 400).ticks();
        assertThat(ticks)
                .extracting(TimeAxis.Tick::label)
                .containsExactly("23:00", "23:30", "+1d 00:00", "+1d 00:30", "+1d 01:00");
    }

    @Test
    void anAxisNeedsALength() {
        assertThatThrownBy(() -> TimeAxis.of(time("09:00"), time("09:00"), 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeAxis.of(time("09:00"), time("10:00"), 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeAxis.of(time("09:00"), time("10:00"), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
