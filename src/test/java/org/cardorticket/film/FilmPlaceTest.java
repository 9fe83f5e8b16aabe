package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Trace;

/// Where a film goes on when guests have been left out of its trace.
class FilmPlaceTest {

    private static final double EXCHANGE = 3.9;

    private final Play play = new Play().lanes();

    private void read(Actor actor, Scheme scheme) {
        play.scene("read", () -> play.read(actor, scheme, "x"));
    }

    private void guest() {
        play.read(Play.CURL, Scheme.JWT, "x");
    }

    private static Film film(Trace trace) {
        Film film = new Film();
        film.grow(trace);
        return film;
    }

    /// The film of what is played without its first `guests` guests.
    private Film without(int guests) {
        Trace trace = play.trace();
        var gone =
                Exchange.of(trace).stream()
                        .filter(each -> each.actor().equals(Play.CURL))
                        .limit(guests)
                        .map(Exchange::id)
                        .toList();
        return film(
                Trace.of(
                        trace.events().stream()
                                .filter(event -> !gone.contains(event.exchange()))
                                .toList()));
    }

    @Property(tries = 50)
    void withNobodyLeftOutItIsWhereItWas(
            @ForAll("traces") Trace trace, @ForAll @DoubleRange(max = 1) double share) {
        Film film = film(trace);
        double at = film.length() * share;
        assertThat(film.placeOf(at, film(trace))).isCloseTo(at, within(1e-9));
    }

    @Provide
    Arbitrary<Trace> traces() {
        return Runs.traces(8);
    }

    @Example
    void itIsAsFarOnInTheSameScene() {
        guest();
        read(Play.ALICE_A, Scheme.SESSION);
        read(Play.ALICE_B, Scheme.JWT);
        Film thin = without(1);
        assertThat(thin.placeOf(EXCHANGE + 1, play.film())).isCloseTo(1, within(1e-9));
        assertThat(thin.placeOf(2 * EXCHANGE + 1, play.film()))
                .isCloseTo(EXCHANGE + 1, within(1e-9));
        assertThat(thin.placeOf(999, play.film())).isEqualTo(thin.length());
    }

    @Example
    void itIsAtTheBeginningOfWhatFollowsWhereTheSceneIsGone() {
        read(Play.ALICE_A, Scheme.SESSION);
        guest();
        guest();
        read(Play.ALICE_B, Scheme.JWT);
        Film thin = without(2);
        assertThat(thin.placeOf(EXCHANGE + 1, play.film())).isEqualTo(EXCHANGE);
        assertThat(thin.placeOf(2 * EXCHANGE + 2, play.film())).isEqualTo(EXCHANGE);
        assertThat(thin.placeOf(1, play.film())).isCloseTo(1, within(1e-9));
        assertThat(thin.placeOf(3 * EXCHANGE + 1, play.film()))
                .isCloseTo(EXCHANGE + 1, within(1e-9));
        assertThat(thin.placeOf(-5, play.film())).isZero();
    }

    @Example
    void itIsAtTheEndWhereNothingFollows() {
        read(Play.ALICE_A, Scheme.SESSION);
        guest();
        Film thin = without(1);
        assertThat(thin.placeOf(EXCHANGE + 1, play.film())).isEqualTo(thin.length());
    }

    @Example
    void inAnEmptyFilmThereIsOnePlace() {
        guest();
        assertThat(without(1).placeOf(1, play.film())).isZero();
        assertThat(play.film().placeOf(1, new Film())).isZero();
    }
}
