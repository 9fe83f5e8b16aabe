package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.trace.Callers.ended;
import static org.cardorticket.trace.Callers.extended;
import static org.cardorticket.trace.Callers.issued;
import static org.cardorticket.trace.Callers.removed;
import static org.cardorticket.trace.Callers.withdrawn;
import static org.cardorticket.trace.Callers.written;

import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("a guest who is left out")
class ThinningTest {

    private final Callers callers = new Callers();

    @Test
    void isCountedAndNotSeenAnyMore() {
        callers.alice().guest();
        assertThat(callers.seen()).containsExactly(1L, 2L);
        assertThat(callers.trace().leftOut()).isZero();
        callers.another().alice();
        assertThat(callers.seen()).containsExactly(1L, 3L, 4L);
        assertThat(callers.trace().leftOut()).isEqualTo(1);
        callers.another();
        assertThat(callers.seen()).containsExactly(1L, 4L, 5L);
        assertThat(callers.trace().leftOut()).isEqualTo(2);
    }

    @Test
    void isNotOneWhoIsStillThereHoweverLongAgoTheyCame() {
        Recorder recorder = Recorder.holding(new LessonClock(LessonTime.CURTAIN), 1);
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(Callers.CURL, Scheme.SESSION, "GET", "/session/me");
        ExchangeLog patient = recorder.openGuest(opening);
        recorder.close(recorder.openGuest(opening));
        recorder.openGuest(opening);
        assertThat(Exchange.of(recorder.trace())).hasSize(3);
        recorder.close(recorder.openGuest(opening));
        assertThat(Exchange.of(recorder.trace()))
                .extracting(Exchange::id)
                .contains(patient.id())
                .hasSize(3);
    }

    @Test
    void leavesTheNumbersOfAllTheOthers() {
        callers.guest().another();
        assertThat(callers.trace().events()).extracting(Event::seq).containsExactly(2L, 3L);
        assertThat(callers.trace().end()).isEqualTo(4);
    }

    @Nested
    @DisplayName("leaves of the rows")
    class Rows {

        @Test
        void theOneThatStillStandsAsItWasWritten() {
            callers.guest(written("k", "v")).until("09:05").another();
            Event left = callers.trace().events().getFirst();
            assertThat(left)
                    .isEqualTo(
                            new Event(1, LessonTime.CURTAIN, ExchangeId.NONE, written("k", "v")));
        }

        @Test
        void onlyTheLastOfTwoUnderOneKey() {
            callers.guest(written("k", "old"), written("k", "new"), written("j", "other"));
            callers.another();
            assertThat(callers.leftBehind())
                    .containsExactly(written("k", "new"), written("j", "other"));
        }

        @Test
        void noneThatSomebodyElseHasWrittenOver() {
            callers.guest(written("k", "old")).alice(written("k", "new")).another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        @Test
        void noneWhoseTimeHasRunOut() {
            callers.guest(written("k", "v", "09:30"), written("l", "v", "09:31"));
            callers.until("09:30").another();
            assertThat(callers.leftBehind()).containsExactly(written("l", "v", "09:31"));
        }

        @Test
        void whatMatteredOnceOnlyForAsLongAsItMatters() {
            callers.guest(written("k", "old")).another();
            assertThat(callers.leftBehind()).containsExactly(written("k", "old"));
            callers.guest(written("k", "new")).another();
            assertThat(callers.leftBehind()).containsExactly(written("k", "new"));
            callers.until("10:00").another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        @Test
        void theRemovalOfOneThatWasThereBefore() {
            callers.alice(written("k", "v")).guest(removed("k")).another();
            assertThat(callers.leftBehind()).containsExactly(removed("k"));
        }

        @Test
        void neitherAWritingNorItsRemovalWhereBothWereTheirs() {
            callers.guest(written("k", "v"), removed("k")).another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        @Test
        void noRemovalAfterWhichSomebodyWroteAgain() {
            callers.alice(written("k", "v")).guest(removed("k")).alice(written("k", "w")).another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        @Test
        void noLookUp() {
            callers.guest(new Step.RowMissed(Callers.SESSIONS, "k", 1)).another();
            assertThat(callers.leftBehind()).isEmpty();
        }
    }

    @Nested
    @DisplayName("leaves of the credentials")
    class Credentials {

        @Test
        void howLongAnothersLivesNow() {
            callers.alice(issued("c")).guest(extended("c", "09:40"), extended("c", "09:50"));
            callers.another();
            assertThat(callers.leftBehind()).containsExactly(extended("c", "09:50"));
        }

        @Test
        void noExtensionThatIsNotTheLast() {
            callers.alice(issued("c")).guest(extended("c", "09:40"));
            callers.alice(extended("c", "09:45")).another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        @Test
        void nothingOfTheirOwn() {
            callers.guest(issued("g"), extended("g", "09:50"), ended("g")).another();
            assertThat(callers.leftBehind()).isEmpty();
            assertThat(callers.seen()).containsExactly(2L);
        }

        @Test
        void noAnswerAndNoPage() {
            callers.guest(new Step.Unanswered(), new Step.PageShown(Callers.CURL, page()));
            callers.another();
            assertThat(callers.leftBehind()).isEmpty();
        }

        private static Page page() {
            return new Page.LoggedOut();
        }
    }

    @Nested
    @DisplayName("stays to be seen after all")
    class Telling {

        private void assertStays() {
            callers.another();
            assertThat(callers.seen()).contains(2L);
            assertThat(callers.trace().leftOut()).isZero();
        }

        private void assertGoes() {
            callers.another();
            assertThat(callers.seen()).doesNotContain(2L);
            assertThat(callers.trace().leftOut()).isEqualTo(1);
        }

        @Test
        void whereTheyEndedAnothersCredential() {
            callers.alice(issued("c")).guest(ended("c"));
            assertStays();
        }

        @Test
        void butNotWhereItHadEndedBefore() {
            callers.alice(issued("c"), ended("c")).guest(ended("c"));
            assertGoes();
        }

        @Test
        void whereTheyWithdrewAnothersAccess() {
            callers.alice(issued("c")).guest(withdrawn("alice", Ending.KICKED));
            assertStays();
        }

        @Test
        void butNotWhereNobodyElseHadAny() {
            callers.alice(issued("c", Scheme.JWT, "alice"), issued("b", Scheme.SESSION, "bob"));
            callers.guest(withdrawn("alice", Ending.KICKED));
            assertGoes();
        }

        @Test
        void butNotWhereItHadBeenWithdrawnBefore() {
            callers.alice(issued("c"), withdrawn("alice", Ending.KICKED));
            callers.guest(withdrawn("alice", Ending.KICKED));
            assertGoes();
        }

        @Test
        void whereItWasWithdrawnForAnotherReason() {
            callers.alice(issued("c"), withdrawn("alice", Ending.ROLE_CHANGED));
            callers.guest(withdrawn("alice", Ending.KICKED));
            assertStays();
        }

        @Test
        void whereSomethingWasIssuedSinceTheLastWithdrawal() {
            callers.alice(issued("c"), withdrawn("alice", Ending.KICKED), issued("d"));
            callers.guest(withdrawn("alice", Ending.KICKED));
            assertStays();
        }

        @Test
        void butNotWhereSomethingElseWasIssuedSince() {
            callers.alice(
                    issued("c"),
                    withdrawn("alice", Ending.KICKED),
                    issued("d", Scheme.SESSION, "bob"),
                    issued("e", Scheme.JWT, "alice"));
            callers.guest(withdrawn("alice", Ending.KICKED));
            assertGoes();
        }
    }
}
