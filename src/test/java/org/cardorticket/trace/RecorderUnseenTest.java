package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an exchange that nobody is to see")
class RecorderUnseenTest {

    private final Recorder recorder = new Recorder(new LessonClock(LessonTime.CURTAIN));
    private final ExchangeLog unseen = recorder.openUnseen();

    @Test
    void leavesNothingButWhatHappenedInTheStore() {
        unseen.add(new Step.Unanswered());
        unseen.add(Callers.written("k", "v"));
        unseen.add(Callers.issued("c"));
        unseen.add(Callers.removed("k"));
        assertThat(recorder.trace().events())
                .extracting(Event::step)
                .containsExactly(Callers.written("k", "v"), Callers.removed("k"));
        assertThat(recorder.trace().events())
                .extracting(Event::exchange)
                .containsOnly(ExchangeId.NONE);
    }

    @Test
    void isFoundByItsServerOnce() {
        assertThat(recorder.claim(unseen.traceparent())).contains(unseen);
        assertThat(recorder.claim(unseen.traceparent())).isEmpty();
    }

    @Test
    void isForgottenWithoutAWord() {
        recorder.forget(unseen);
        assertThat(recorder.claim(unseen.traceparent())).isEmpty();
        assertThat(recorder.trace().events()).isEmpty();
    }

    @Test
    void takesNoNumberFromTheOthers() {
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(Callers.ALICE, Scheme.JWT, "GET", "/jwt/me");
        assertThat(recorder.open(opening).id()).isEqualTo(new ExchangeId(1));
    }

    @Test
    void ofARecorderThatKeepsNothingGuestsComeAndGo() {
        List<Event> heard = new java.util.ArrayList<>();
        Recorder passing = Recorder.passingOn(new LessonClock(LessonTime.CURTAIN), heard::add);
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(Callers.CURL, Scheme.JWT, "GET", "/jwt/me");
        for (int i = 0; i < 3 * Recorder.GUESTS; i++) {
            passing.close(passing.openGuest(opening));
        }
        assertThat(heard).hasSize(6 * Recorder.GUESTS);
        assertThat(passing.trace()).isEqualTo(Trace.EMPTY);
        assertThat(passing.trace().leftOut()).isZero();
        assertThat(passing.guests().welcome()).isTrue();
    }
}
