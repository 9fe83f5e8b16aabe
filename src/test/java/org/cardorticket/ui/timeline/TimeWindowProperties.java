package org.cardorticket.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.film.Extent;
import org.cardorticket.time.LessonTime;

/// Zooming, panning and following: always a window on something, and never a surprise.
class TimeWindowProperties {

    private static final Extent LESSON = extent(90, 90);

    private static Extent extent(long near, long far) {
        return new Extent(
                LessonTime.CURTAIN,
                LessonTime.CURTAIN.plus(Duration.ofMinutes(near)),
                LessonTime.CURTAIN.plus(Duration.ofMinutes(far)));
    }

    @Provide
    Arbitrary<Extent> extents() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.longs().between(0, 20_000))
                .as((near, more) -> extent(near, near + more));
    }

    private static Instant at(TimeWindow window, double share) {
        return window.from().plusNanos(Math.round(window.length().toNanos() * share));
    }

    private static void assertSound(TimeWindow window, Extent extent) {
        TimeWindow fit = TimeWindow.fit(extent);
        assertThat(window.from()).isBefore(window.to()).isAfterOrEqualTo(fit.from());
        assertThat(window.to())
                .isBeforeOrEqualTo(
                        fit.to().isAfter(extent.far().plusSeconds(120))
                                ? fit.to()
                                : extent.far().plusSeconds(120));
        assertThat(window.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Property
    void whateverIsDoneTheWindowStaysWhereThereIsSomethingToSee(
            @ForAll("extents") Extent extent,
            @ForAll @DoubleRange(min = -6, max = 6) double power,
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = -3, max = 3) double by) {
        TimeWindow window = TimeWindow.fit(extent);
        assertSound(window, extent);
        TimeWindow zoomed = window.zoomed(Math.pow(10, power), at(window, share), extent);
        assertSound(zoomed, extent);
        Duration distance = Duration.ofNanos(Math.round(zoomed.length().toNanos() * by));
        TimeWindow panned = zoomed.panned(distance, extent);
        assertSound(panned, extent);
        assertThat(panned.length()).isEqualTo(zoomed.length());
    }

    @Property
    void zoomingInLeavesWhatIsUnderThePointerWhereItIs(
            @ForAll("extents") Extent extent,
            @ForAll @DoubleRange(min = 0.01, max = 1) double factor,
            @ForAll @DoubleRange(max = 1) double share) {
        TimeWindow window = TimeWindow.fit(extent);
        Instant pointed = at(window, share);
        TimeWindow zoomed = window.zoomed(factor, pointed, extent);
        assertThat(zoomed.axis(1_000).x(pointed)).isCloseTo(share * 1_000, within(0.01));
    }

    @Property
    void zoomingInAndOutAgainComesBack(
            @ForAll("extents") Extent extent,
            @ForAll @DoubleRange(min = 0.1, max = 1) double factor,
            @ForAll @DoubleRange(max = 1) double share) {
        TimeWindow window = TimeWindow.fit(extent);
        Instant pointed = at(window, share);
        TimeWindow back =
                window.zoomed(factor, pointed, extent).zoomed(1 / factor, pointed, extent);
        assertThat(Duration.between(window.from(), back.from()).abs())
                .isLessThan(Duration.ofMillis(1));
    }

    @Property
    void aRunningPlayheadIsFollowed(
            @ForAll @DoubleRange(max = 1) double before, @ForAll @DoubleRange(max = 1) double now) {
        TimeWindow all = TimeWindow.fit(LESSON);
        TimeWindow window = all.zoomed(0.1, LessonTime.parse("09:30"), LESSON);
        Instant from = at(all, before);
        Instant to = at(all, now);
        TimeWindow after = window.following(from, to, false, LESSON);
        if (window.holds(from) && !from.equals(to)) {
            assertThat(after.holds(to)).isTrue();
        } else {
            assertThat(after).isEqualTo(window);
        }
        if (window.holds(to)) {
            assertThat(after).isEqualTo(window);
        }
    }

    @Example
    void aPlayheadSetByHandIsAlwaysShown() {
        TimeWindow window = TimeWindow.fit(LESSON).zoomed(0.1, LessonTime.CURTAIN, LESSON);
        Instant far = LessonTime.parse("10:20");
        TimeWindow after = window.following(LessonTime.parse("10:10"), far, true, LESSON);
        assertThat(after.holds(far)).isTrue();
        assertThat(after.length()).isEqualTo(window.length());
        assertThat(window.following(far, far, true, LESSON))
                .as("somebody looks elsewhere")
                .isEqualTo(window);
    }

    @Example
    void aFittedWindowGrowsWithTheFilmAndAZoomedOneStays() {
        TimeWindow fitted = TimeWindow.fit(LESSON);
        assertThat(fitted.within(extent(200, 200)).to()).isEqualTo(LessonTime.parse("12:22"));
        TimeWindow zoomed = fitted.zoomed(0.5, LessonTime.parse("09:30"), LESSON);
        assertThat(zoomed.fitted()).isFalse();
        assertThat(zoomed.within(extent(200, 200))).isEqualTo(zoomed);
    }

    @Example
    void fittingLeavesOutWhatLiesDaysAheadAndZoomingOutFindsIt() {
        Extent refreshing = extent(60, 7 * 24 * 60);
        TimeWindow fitted = TimeWindow.fit(refreshing);
        assertThat(fitted.to()).isEqualTo(LessonTime.parse("10:02"));
        TimeWindow wide = fitted.zoomed(1_000, LessonTime.CURTAIN, refreshing);
        assertThat(wide.to()).isEqualTo(LessonTime.parse("+7d 09:02"));
        assertThat(wide.fitted()).isFalse();
        assertThat(wide.within(LESSON).fitted()).as("a shorter film").isTrue();
    }
}
