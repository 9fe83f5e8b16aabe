package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cardorticket.trace.Trace;

/// Steps of the trace and positions of the film, both ways.
class FilmStepsTest {

    @Property(tries = 200)
    void aStepHasBeenShownWhereItIsSaidToBeAndNotLongBefore(
            @ForAll("traces") Trace trace, @ForAll @IntRange(min = 0, max = 10_000) int chosen) {
        Assume.that(trace.size() > 0);
        Film film = new Film();
        film.grow(trace);
        long step = chosen % trace.size();
        double position = film.positionOfStep(step);
        // Brackets of scenes and scenes that are not over yet are not shown by themselves.
        assertThat(film.lastStepAt(position) >= step || position == film.length()).isTrue();
        assertThat(position).isBetween(0.0, film.length());
    }

    @Property(tries = 100)
    void shownStepsNeverBecomeFewer(
            @ForAll("traces") Trace trace, @ForAll double a, @ForAll double b) {
        Film film = new Film();
        film.grow(trace);
        double first = Math.min(a, b);
        double second = Math.max(a, b);
        if (!Double.isNaN(first) && !Double.isNaN(second)) {
            assertThat(film.lastStepAt(first)).isLessThanOrEqualTo(film.lastStepAt(second));
        }
    }

    @Property(tries = 50)
    void beforeTheFirstStepThereIsNoneAndALaterOneStandsAtTheEnd(@ForAll("traces") Trace trace) {
        Film film = new Film();
        assertThat(film.lastStepAt(0)).isEqualTo(-1);
        film.grow(trace);
        assertThat(film.positionOfStep(trace.size() + 5L)).isEqualTo(film.length());
    }

    @Provide
    Arbitrary<Trace> traces() {
        return Runs.traces(12);
    }
}
