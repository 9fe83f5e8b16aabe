package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what a recorder writes down")
class RecorderLogTest {

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock);
    private final Step.ExchangeOpened opening =
            new Step.ExchangeOpened(
                    Actor.user(Lane.A, "alice", "laptop"), Scheme.JWT, "GET", "/jwt/me");

    private List<Step> steps() {
        return recorder.trace().events().stream().map(Event::step).toList();
    }

    @Nested
    @DisplayName("of an exchange")
    class OfAnExchange {

        @Test
        void beginsWithItsOpeningAndEndsWithItsClosing() {
            ExchangeLog log = recorder.open(opening);
            log.add(new Step.Unanswered());
            recorder.close(log);
            assertThat(steps())
                    .containsExactly(opening, new Step.Unanswered(), new Step.ExchangeClosed());
            assertThat(recorder.trace().events())
                    .extracting(Event::exchange)
                    .containsOnly(log.id());
        }

        @Test
        void doesNotMixWithAnothersOrWithTheWorlds() {
            ExchangeLog one = recorder.open(opening);
            ExchangeLog two = recorder.open(opening);
            two.add(new Step.Unanswered());
            recorder.add(new Step.SceneClosed());
            one.add(new Step.Unanswered());
            assertThat(recorder.trace().events())
                    .extracting(Event::exchange)
                    .containsExactly(one.id(), two.id(), two.id(), ExchangeId.NONE, one.id());
        }

        @Test
        void mayStillBeWrittenByTheServerAfterTheClientLeft() {
            ExchangeLog client = recorder.open(opening);
            ExchangeLog server = recorder.claim(client.traceparent()).orElseThrow();
            recorder.close(client);
            server.add(new Step.Unanswered());
            assertThat(Exchange.of(recorder.trace()).getFirst().events()).hasSize(3);
        }

        @Test
        void ofAGuestIsCountedLikeAnyOther() {
            ExchangeLog guest = recorder.openGuest(opening);
            ExchangeLog next = recorder.open(opening);
            assertThat(next.id().number()).isEqualTo(guest.id().number() + 1);
            assertThat(recorder.claim(guest.traceparent())).isEmpty();
        }
    }

    @Nested
    @DisplayName("only for whoever has the traceparent")
    class Traceparent {

        @Test
        void inItsVeryForm() {
            String traceparent = recorder.open(opening).traceparent();
            assertThat(recorder.claim(traceparent.toUpperCase(java.util.Locale.ROOT) + " "))
                    .isEmpty();
            assertThat(recorder.claim(traceparent.substring(0, 52))).isEmpty();
            assertThat(recorder.claim(traceparent)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(ints = {3, 20, 36, 51})
        void whichNobodyGuessesByChangingOneDigit(int index) {
            String traceparent = recorder.open(opening).traceparent();
            char other = traceparent.charAt(index) == '0' ? '1' : '0';
            String forged =
                    traceparent.substring(0, index) + other + traceparent.substring(index + 1);
            assertThat(recorder.claim(forged)).isEmpty();
        }

        @Test
        void whichFollowsFromItsSourceOfChance() {
            String one = new Recorder(clock, new Random(7)).open(opening).traceparent();
            String same = new Recorder(clock, new Random(7)).open(opening).traceparent();
            String other = new Recorder(clock, new Random(8)).open(opening).traceparent();
            assertThat(one).isEqualTo(same).isNotEqualTo(other);
        }

        @Test
        void whichIsNotThatOfAnotherRecorder() {
            Recorder stranger = new Recorder(clock);
            assertThat(recorder.claim(stranger.open(opening).traceparent())).isEmpty();
        }
    }

    @Nested
    @DisplayName("for everybody who listens")
    class Listening {

        @Test
        void inTheOrderInWhichTheyCame() {
            List<String> told = new ArrayList<>();
            recorder.onChange(() -> told.add("first"));
            recorder.onChange(() -> told.add("second"));
            recorder.add(new Step.SceneClosed());
            assertThat(told).containsExactly("first", "second");
        }

        @Test
        void whoThenSeesTheNewEvent() {
            List<Integer> sizes = new ArrayList<>();
            recorder.onChange(() -> sizes.add(recorder.trace().size()));
            recorder.add(new Step.SceneClosed());
            recorder.close(recorder.open(opening));
            assertThat(sizes).containsExactly(1, 2, 3);
        }

        @Test
        void fromThenOnAndNotOfWhatWasBefore() {
            recorder.add(new Step.SceneClosed());
            List<Integer> sizes = new ArrayList<>();
            recorder.onChange(() -> sizes.add(recorder.trace().size()));
            assertThat(sizes).isEmpty();
        }
    }

    @Test
    void nothingThatGoesToASilentLog() {
        ExchangeLog silent = ExchangeLog.silent();
        silent.add(new Step.Unanswered());
        recorder.close(recorder.open(opening));
        assertThat(silent.id()).isEqualTo(ExchangeId.NONE);
        assertThat(silent.traceparent()).isEmpty();
        assertThat(steps()).doesNotContain(new Step.Unanswered());
    }
}
