package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.time.LessonTime;

/// The clock of the film: it stands or runs evenly, never goes back, and is found again.
class ClockworkProperties {

    /// A stretch of film: how many tenths of a second, and how many lesson seconds pass in it.
    record Stretch(int tenths, int lesson) {}

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of(0, 0, 1, 60, 3_600, 90_000))
                .as(Stretch::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Clockwork clockwork(List<Stretch> stretches) {
        Clockwork clockwork = new Clockwork();
        int tenths = 0;
        for (Stretch stretch : stretches) {
            tenths += stretch.tenths();
            clockwork.runTo(tenths / 10.0, clockwork.end().plusSeconds(stretch.lesson()));
        }
        return clockwork;
    }

    @Property(tries = 200)
    void insideAStretchTheClockRunsEvenly(
            @ForAll("stretches") List<Stretch> stretches,
            @ForAll @DoubleRange(max = 0.99) double share) {
        Clockwork clockwork = clockwork(stretches);
        double start = 0;
        Instant from = LessonTime.CURTAIN;
        for (Stretch stretch : stretches) {
            double seconds = stretch.tenths() / 10.0;
            Duration shown = Duration.between(from, clockwork.at(start + seconds * share));
            assertThat(shown.toMillis() / 1e3).isCloseTo(stretch.lesson() * share, within(0.002));
            start += seconds;
            from = from.plusSeconds(stretch.lesson());
        }
        assertThat(clockwork.at(start + 1)).isEqualTo(from).isEqualTo(clockwork.end());
        assertThat(clockwork.length()).isCloseTo(start, within(1e-9));
    }

    @Property(tries = 200)
    void aMomentIsFoundAtTheLastPositionThatShowsIt(
            @ForAll("stretches") List<Stretch> stretches,
            @ForAll @DoubleRange(max = 1) double share) {
        Clockwork clockwork = clockwork(stretches);
        Duration whole = Duration.between(LessonTime.CURTAIN, clockwork.end());
        Instant asked = LessonTime.CURTAIN.plusSeconds((long) (whole.toSeconds() * share));
        double at = clockwork.positionOf(asked);
        assertThat(clockwork.at(at)).isEqualTo(asked);
        if (asked.isBefore(clockwork.end())) {
            assertThat(clockwork.at(at + 1e-2)).isAfter(asked);
        } else {
            assertThat(at).isEqualTo(clockwork.length());
        }
    }

    @Example
    void itBeginsWhereItIsSetUnlessItHasBegun() {
        Clockwork clockwork = new Clockwork();
        assertThat(clockwork.at(0)).isEqualTo(LessonTime.CURTAIN);
        clockwork.begin(LessonTime.parse("10:00"));
        assertThat(clockwork.at(0)).isEqualTo(LessonTime.parse("10:00"));
        clockwork.standTo(1);
        clockwork.begin(LessonTime.parse("11:00"));
        assertThat(clockwork.end()).isEqualTo(LessonTime.parse("10:00"));
        assertThat(clockwork.length()).isEqualTo(1);
    }

    @Example
    void itDoesNotGoBack() {
        Clockwork clockwork = new Clockwork();
        clockwork.runTo(1, LessonTime.parse("09:10"));
        clockwork.runTo(2, LessonTime.parse("09:05"));
        assertThat(clockwork.at(1.5)).isEqualTo(LessonTime.parse("09:10"));
        assertThat(clockwork.end()).isEqualTo(LessonTime.parse("09:10"));
        assertThat(clockwork.positionOf(LessonTime.parse("09:10"))).isEqualTo(2);
    }

    @Example
    void aTimeBeforeTheFilmIsItsBeginning() {
        Clockwork clockwork = new Clockwork();
        clockwork.standTo(1);
        clockwork.runTo(2, LessonTime.parse("09:10"));
        assertThat(clockwork.positionOf(LessonTime.parse("08:00"))).isZero();
        assertThat(clockwork.positionOf(LessonTime.CURTAIN)).isEqualTo(1);
    }

    @Example
    void itsEndIsShownToTheNanosecond() {
        Clockwork clockwork = new Clockwork();
        clockwork.runTo(1, LessonTime.CURTAIN.plusNanos(1_700_001));
        assertThat(clockwork.at(1)).isEqualTo(clockwork.end());
        assertThat(clockwork.at(0)).isEqualTo(LessonTime.CURTAIN);
    }
}
