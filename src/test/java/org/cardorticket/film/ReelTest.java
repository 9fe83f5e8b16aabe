package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.Test;

/// Seeking over checkpoints, compared with folding everything from the beginning.
class ReelTest {

    private static final TimelineFrame NO_TIMELINE =
            new TimelineFrame(List.of(), List.of(), List.of(), LessonTime.CURTAIN);

    private final List<Cue> cues = new ArrayList<>();
    private final Reel reel = new Reel();

    ReelTest() {
        Play play = new Play();
        for (int i = 0; i < 12; i++) {
            play.logIn(Play.ALICE_A, Scheme.SESSION, "s" + i)
                    .read(Play.ALICE_A, Scheme.SESSION, "s" + i)
                    .kick(Play.ADMIN_A, Scheme.SESSION, "alice")
                    .misses(Play.ALICE_A, Scheme.SESSION, "x");
        }
        Layout layout = new Layout(Tempo.STANDARD, Take.Kind.ON_STAGE, 0, new LaneMap());
        layout.curtain(LessonTime.CURTAIN);
        Unit.of(play.trace().events()).forEach(layout::add);
        cues.addAll(layout.cues());
        cues.forEach(reel::add);
    }

    private static Frame frame(Picture picture, double position) {
        return picture.frame(position, LessonTime.CURTAIN, NO_TIMELINE, "");
    }

    @Test
    void aSeekShowsWhatFoldingFromTheBeginningShows() {
        assertThat(cues).hasSizeGreaterThan(5 * Reel.SPACING);
        Picture folded = new Picture();
        for (int i = 0; i < cues.size(); i++) {
            folded.apply(cues.get(i));
            double at = cues.get(i).at();
            boolean last = i + 1 == cues.size() || cues.get(i + 1).at() > at;
            if (last) {
                assertThat(frame(reel.pictureAt(at), at)).isEqualTo(frame(folded, at));
            }
        }
    }

    @Test
    void aPictureBelongsToWhoeverAskedForIt() {
        double at = cues.get(Reel.SPACING).at();
        Frame before = frame(reel.pictureAt(at), at);
        Picture mine = reel.pictureAt(at);
        cues.forEach(mine::apply);
        assertThat(frame(mine, at)).isNotEqualTo(before);
        assertThat(frame(reel.pictureAt(at), at)).isEqualTo(before);
    }

    @Test
    void stopsAreWhereCuesAreAndNowhereTwice() {
        List<Double> stops = new ArrayList<>(List.of(0.0));
        while (reel.stopAfter(stops.getLast()).isPresent()) {
            stops.add(reel.stopAfter(stops.getLast()).getAsDouble());
        }
        assertThat(stops).containsExactlyElementsOf(cues.stream().map(Cue::at).distinct().toList());
        assertThat(reel.stopBefore(0)).isEmpty();
        reel.stop(1);
        assertThat(reel.stopAfter(stops.getLast())).isEmpty();
    }
}
