package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a seek costs, counted in cues that have to be folded.
class FilmSeekTest {

    private static Film filmOf(int scenes) {
        Play play = new Play().lanes();
        for (int i = 0; i < scenes; i++) {
            play.scene(
                            "read",
                            () ->
                                    play.read(Play.ALICE_A, Scheme.SESSION, "s")
                                            .read(Play.ALICE_B, Scheme.JWT, "j"))
                    .until(play.now().plus(Duration.ofMinutes(1)));
        }
        return play.film();
    }

    private static int dearestSeek(Film film) {
        int dearest = 0;
        for (double at = 0; at <= film.length(); at += 0.5) {
            dearest = Math.max(dearest, film.foldedFor(at));
        }
        return dearest;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000})
    void doesNotGrowWithTheLengthOfTheTrace(int scenes) {
        Film film = filmOf(scenes);
        assertThat(film.length()).isGreaterThan(scenes * 4.0);
        assertThat(dearestSeek(film)).isLessThan(Reel.SPACING);
    }

    @Test
    void aFullStoreIsCopiedMoreRarely() {
        Play play = new Play().lanes();
        int rows = 3_000;
        for (int i = 0; i < rows; i++) {
            play.add(
                    new Step.RowWritten(
                            Play.row(
                                    Play.SESSIONS,
                                    "s" + i,
                                    "user" + i,
                                    play.now().plus(Duration.ofHours(1))),
                            1));
        }
        Film film = play.film();
        assertThat(film.frameAt(0).a().store().liveRows()).isEqualTo(rows);
        assertThat(film.foldedFor(0)).isLessThan(rows);
    }

    @Test
    void framesOfOneMomentShareTheirTimeline() {
        Film film = filmOf(500);
        TimelineFrame late = film.frameAt(film.length()).timeline();
        assertThat(late.marks()).hasSize(1_000);
        assertThat(late).isEqualTo(film.frameAt(film.length()).timeline());
        assertThat(late.marks().getFirst()).isSameAs(film.frameAt(5).timeline().marks().getFirst());
    }
}
