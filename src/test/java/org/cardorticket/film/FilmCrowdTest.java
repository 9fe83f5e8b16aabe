package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Crowd;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a crowd on the stage")
class FilmCrowdTest {

    /// How long one count is shown.
    private static final double COUNT = 0.16;

    private final Play play = new Play().lanes();

    /// A crowd that has made `rate` requests in the last second.
    private static Crowd crowd(int rate) {
        return new Crowd(100, 60, 40, 1_000, 64_000, 1_000_000_000L, rate, false);
    }

    private static Step counted(Lane lane, int rate) {
        return new Step.CrowdMoved(lane, Scheme.SESSION, crowd(rate));
    }

    private static Step written(String key) {
        return new Step.RowWritten(
                Play.row(Play.SESSIONS, key, "user " + key, LessonTime.parse("09:30")), 1);
    }

    private Film scene(Step... steps) {
        return play.scene("crowd", () -> List.of(steps).forEach(play::add)).film();
    }

    @Test
    void isCountedManyTimesSoThatACountIsShort() {
        Film film = scene(counted(Lane.A, 10), counted(Lane.A, 20));
        assertThat(film.length()).isEqualTo(2 * COUNT);
        assertThat(film.frameAt(0.1).a().crowd()).contains(new CrowdFrame(crowd(10), List.of(10L)));
        assertThat(film.frameAt(COUNT).a().crowd())
                .contains(new CrowdFrame(crowd(20), List.of(10L, 20L)));
    }

    @Test
    void isItsOwnLanesOnlyAndBothLanesAreCountedAtOnce() {
        assertThat(scene(counted(Lane.A, 10)).frameAt(1).b().crowd()).isEmpty();
        Film film = new Film();
        Play other = new Play().lanes();
        film.grow(
                other.scene(
                                "both",
                                () ->
                                        other.add(counted(Lane.A, 10))
                                                .add(counted(Lane.B, 20))
                                                .add(counted(Lane.B, 30)))
                        .trace());
        assertThat(film.length()).isEqualTo(2 * COUNT);
        assertThat(film.frameAt(0).b().crowd().orElseThrow().now()).isEqualTo(crowd(20));
    }

    @Test
    void fillsTheStoreBetweenTwoCountsAndThatTakesNoTime() {
        Film film = scene(counted(Lane.A, 10), written("1"), written("2"), counted(Lane.A, 20));
        assertThat(film.length()).isEqualTo(2 * COUNT);
        assertThat(film.frameAt(COUNT - 0.01).a().store().liveRows()).isZero();
        assertThat(film.frameAt(COUNT).a().store().liveRows()).isEqualTo(2);
        assertThat(film.frameAt(COUNT).a().store().rows())
                .as("nobody is seen doing it")
                .allMatch(row -> row.state() == StoreFrame.RowState.RESTING);
    }

    @Test
    void fillsItAtOnceWhereNobodyIsToSee() {
        play.scene("count", () -> play.add(counted(Lane.A, 10)));
        play.backstage("fill", () -> play.add(counted(Lane.A, 20)).add(written("1")));
        Film film = play.film();
        assertThat(film.length()).isEqualTo(COUNT);
        assertThat(film.frameAt(COUNT).a().store().liveRows()).isEqualTo(1);
        assertThat(film.frameAt(COUNT).a().crowd().orElseThrow().rates()).hasSize(2);
    }

    @Test
    void goesWithTheSchemeItCameForAndNotWithAUser() {
        scene(counted(Lane.A, 10));
        play.lane(Lane.A, Scheme.SESSION, Play.ALICE_B);
        assertThat(play.film().frameAt(1).a().crowd()).isPresent();
        play.lane(Lane.A, Scheme.JWT_COOKIE, Play.ALICE_B);
        assertThat(play.film().frameAt(1).a().crowd()).isEmpty();
    }

    @Test
    void hasAChartOfTheNewestFortyCounts() {
        CrowdFrame frame = CrowdFrame.first(crowd(1));
        for (int rate : IntStream.rangeClosed(2, 40).toArray()) {
            frame = frame.then(crowd(rate));
        }
        assertThat(frame.rates()).isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
        frame = frame.then(crowd(41));
        assertThat(frame.rates()).isEqualTo(LongStream.rangeClosed(2, 41).boxed().toList());
        assertThat(frame.now()).isEqualTo(crowd(41));
    }
}
