package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the takes of a trace")
class TakesTest {

    private final Play play = new Play();

    private List<Take> takes() {
        List<Take> takes = new ArrayList<>();
        Takes sorter = new Takes(takes::add);
        play.trace().events().forEach(sorter::add);
        return takes;
    }

    @Test
    void areTheScenesWithoutTheirBracketsAndWhatLiesBetween() {
        play.lanes();
        play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
        play.backstage("tidy", () -> play.add(new Step.ServerRestarted()));
        assertThat(takes())
                .extracting(Take::kind)
                .containsExactly(
                        Take.Kind.BETWEEN,
                        Take.Kind.BETWEEN,
                        Take.Kind.ON_STAGE,
                        Take.Kind.BACKSTAGE);
        assertThat(takes()).extracting(Take::command).containsExactly("", "", "read A", "tidy");
        assertThat(takes().get(2).events())
                .isEqualTo(play.trace().events().subList(3, play.trace().size() - 4));
        assertThat(takes().get(3).events())
                .extracting(Event::step)
                .containsExactly(new Step.ServerRestarted());
    }

    @Test
    void beginWhenTheirSceneOpenedAndAWaitWhenItBegan() {
        play.until("09:10").scene("wait", () -> play.until("09:30"));
        assertThat(takes())
                .extracting(Take::at)
                .containsExactly(LessonTime.CURTAIN, LessonTime.parse("09:10"));
    }

    @Test
    void ofAGuestAreHandedOnWhenTheyAreOver() {
        Ask guest = play.ask(Play.CURL, Scheme.JWT, "GET", "/books");
        play.silentlyUntil("09:05").add(new Step.ServerRestarted());
        assertThat(takes()).extracting(Take::kind).containsExactly(Take.Kind.BETWEEN);
        guest.closes();
        Take visit = takes().getLast();
        assertThat(visit.kind()).isEqualTo(Take.Kind.ON_STAGE);
        assertThat(visit.command()).isEqualTo("GET /books");
        assertThat(visit.at()).isEqualTo(LessonTime.parse("09:05"));
        assertThat(visit.events()).extracting(Event::seq).containsExactly(0L, 2L);
        play.add(new Step.SceneOpened("open", false)).add(new Step.ServerRestarted());
        assertThat(takes()).hasSize(2);
    }

    @Test
    void ofOurOwnClientsOutsideASceneAreLikeThoseOfAGuest() {
        play.read(Play.ALICE_A, Scheme.SESSION, "s");
        assertThat(takes()).hasSize(1);
        assertThat(takes().getFirst().events()).isEqualTo(play.trace().events());
    }

    @Test
    void stepsThatComeAfterAGuestHasLeftAreStepsBetween() {
        Ask guest = play.ask(Play.CURL, Scheme.JWT, "GET", "/books");
        guest.closes();
        guest.does(new Step.Unanswered());
        assertThat(takes())
                .extracting(Take::kind)
                .containsExactly(Take.Kind.ON_STAGE, Take.Kind.BETWEEN);
    }

    @ParameterizedTest(name = "{0} without anything take {1} s")
    @CsvSource({"PT0S, 0.5", "PT9M, 1.4", "PT1H39M, 2.3", "PT16H39M, 3.2"})
    void quietTimeGrowsByTheSameForEveryTenfold(Duration lesson, double seconds) {
        assertThat(Tempo.STANDARD.quiet(lesson)).isCloseTo(seconds, within(1e-9));
    }
}
