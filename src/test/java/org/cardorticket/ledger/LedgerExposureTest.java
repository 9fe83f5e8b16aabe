package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cardorticket.ledger.Told.answered;
import static org.cardorticket.ledger.Told.issued;

import java.time.Duration;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("access that is withdrawn")
class LedgerExposureTest {

    private final Told told = new Told();

    private static Step withdrawn(String except) {
        return new Step.AccessWithdrawn(Scheme.SESSION, "alice", Ending.KICKED, except);
    }

    private static Step ended(String id) {
        return new Step.Ended(id, Ending.KICKED);
    }

    private static Step extended(String id, String until) {
        return new Step.Extended(id, LessonTime.parse(until));
    }

    private void assertControl(long obeyed, long all) {
        Figure figure = told.says(Subject.CONTROL);
        assertThat(figure).isEqualTo(new Figure.Share(obeyed, all, figure.proof()));
    }

    private void assertOver(int minutes) {
        Figure figure = told.says(Subject.EXPOSURE);
        assertThat(figure).isEqualTo(new Figure.Span(Duration.ofMinutes(minutes), figure.proof()));
    }

    private void assertRunning(int soFar, int atMost, String until, Credential.Kind kind) {
        Figure figure = told.says(Subject.EXPOSURE);
        assertThat(figure)
                .isEqualTo(
                        new Figure.Running(
                                Duration.ofMinutes(soFar),
                                Duration.ofMinutes(atMost),
                                LessonTime.parse(until),
                                kind,
                                figure.proof()));
    }

    private void assertUnknown(Subject subject) {
        assertThat(told.says(subject)).isInstanceOf(Figure.NotYet.class);
    }

    private static void assertIs(Figure figure, Class<? extends Figure> kind) {
        assertThat(figure).isInstanceOf(kind);
    }

    @Nested
    @DisplayName("is judged")
    class Judged {

        @Test
        void whenTheServerHasAnswered() {
            told.by(Told.ALICE, issued("c", "09:30")).by(Told.ADMIN, withdrawn(""));
            assertUnknown(Subject.CONTROL);
            assertRunning(0, 30, "09:30", Credential.Kind.SESSION_COOKIE);
            told.by(Told.ADMIN, withdrawn(""), answered());
            assertControl(0, 1);
        }

        @Test
        void asObeyedWhereAllThatItConcernedHasEnded() {
            told.by(Told.ALICE, issued("c", "09:30"), issued("d", "09:30"));
            told.by(Told.ADMIN, withdrawn(""), ended("c"), ended("d"), answered());
            assertControl(1, 1);
            assertOver(0);
            assertThat(told.says(Subject.CONTROL).proof()).isEqualTo(Proof.of(5));
        }

        @Test
        void asIgnoredWhereOneIsLeft() {
            told.by(Told.ALICE, issued("c", "09:30"), issued("d", "09:30"));
            told.by(Told.ADMIN, withdrawn(""), ended("c"), answered());
            assertControl(0, 1);
        }

        @Test
        void asObeyedWhereTheServerEndedItFirst() {
            told.by(Told.ALICE, issued("c", "09:30"));
            told.by(Told.ADMIN, ended("c"), withdrawn(""), answered());
            assertControl(1, 1);
            assertOver(0);
        }

        @Test
        void onlyOnce() {
            told.by(Told.ALICE, issued("c", "09:30"));
            told.by(Told.ADMIN, ended("c"), withdrawn(""), answered(), answered());
            assertControl(1, 1);
            told.by(Told.ADMIN, answered());
            assertControl(1, 1);
        }

        @Test
        void notAtAllWhereWhatEndedHadBeenSomebodyElsesDoing() {
            told.by(Told.ALICE, issued("c", "09:30"));
            told.by(Told.ALICE, ended("c"), answered()).by(Told.ADMIN, withdrawn(""), answered());
            assertUnknown(Subject.CONTROL);
            told.by(Told.ALICE, issued("d", "09:30")).alone(ended("d"), withdrawn(""));
            assertUnknown(Subject.CONTROL);
        }

        @Test
        void notAtAllWhereThereWasNothingToEnd() {
            told.by(Told.ALICE, issued("c", "09:30"));
            told.by(Told.ADMIN, ended("nobody's"), withdrawn("c"), answered());
            assertUnknown(Subject.CONTROL);
            assertUnknown(Subject.EXPOSURE);
        }

        @Test
        void oneAfterTheOther() {
            told.by(Told.ALICE, issued("c", "09:30"));
            told.by(Told.ADMIN, withdrawn(""), answered());
            told.by(Told.ADMIN, withdrawn(""), ended("c"), answered());
            assertControl(1, 2);
            assertThat(told.says(Subject.CONTROL).proof().steps()).containsExactly(4L, 8L);
        }
    }

    @Nested
    @DisplayName("exposes")
    class Exposes {

        @Test
        void whatHasNotRunOutAndNothingThatHas() {
            told.by(Told.ALICE, issued("c", "09:30")).until("09:30");
            told.by(Told.ADMIN, withdrawn(""), answered());
            assertUnknown(Subject.EXPOSURE);
            assertUnknown(Subject.CONTROL);
        }

        @Test
        void nothingOfTheFamilyThatMayGoOn() {
            told.by(Told.ALICE, issued("c", "09:30"), issued("d", "09:50"));
            told.by(Told.ADMIN, withdrawn("d"), answered()).until("09:20");
            assertRunning(20, 30, "09:30", Credential.Kind.SESSION_COOKIE);
        }

        @Test
        void forAsLongAsTheLongestOfThem() {
            Credential ticket = Told.credential("t", Credential.Kind.ACCESS_TOKEN, "09:20");
            told.by(Told.ALICE, issued("c", "09:10"), new Step.Issued(ticket));
            told.by(Told.ADMIN, withdrawn("")).until("09:05");
            assertRunning(5, 20, "09:20", Credential.Kind.ACCESS_TOKEN);
            told.alone(ended("t"));
            assertRunning(5, 10, "09:10", Credential.Kind.SESSION_COOKIE);
            told.until("09:10");
            assertOver(10);
            told.until("09:40");
            assertOver(10);
        }

        @Test
        void nothingMoreOnceTheLastOfThemIsGone() {
            told.by(Told.ALICE, issued("c", "09:10"), issued("d", "09:30"));
            told.by(Told.ADMIN, withdrawn("")).until("09:10").alone(ended("d"));
            assertOver(10);
            told.until("09:50");
            assertOver(10);
        }

        @Test
        void nothingOnceItsTimeHasRunOutWhateverIsToldAfterwards() {
            told.by(Told.ALICE, issued("c", "09:10")).by(Told.ADMIN, withdrawn(""));
            told.until("09:10").alone(ended("c")).until("09:20");
            assertOver(10);
            assertThat(told.says(Subject.EXPOSURE).proof()).isEqualTo(Proof.of(4));
        }

        @Test
        void forLongerWhereItIsExtendedInTime() {
            told.by(Told.ALICE, issued("c", "09:10")).by(Told.ADMIN, withdrawn(""));
            told.until("09:08").alone(extended("c", "09:25"));
            assertRunning(8, 25, "09:25", Credential.Kind.SESSION_COOKIE);
            told.until("09:24").alone(ended("c"));
            assertOver(24);
        }

        @Test
        void notForLongerWhereItIsExtendedTooLate() {
            told.by(Told.ALICE, issued("c", "09:10")).by(Told.ADMIN, withdrawn(""));
            told.until("09:10").alone(extended("c", "09:50")).until("09:30");
            assertOver(10);
        }

        @Test
        void notForLongerWhereAnotherIsExtended() {
            told.by(Told.ALICE, issued("c", "09:10"), issued("d", "09:10"));
            told.by(Told.ADMIN, withdrawn("d")).alone(extended("d", "09:50")).until("09:09");
            assertRunning(9, 10, "09:10", Credential.Kind.SESSION_COOKIE);
        }

        @Test
        void whatWasExtendedBeforeItWasWithdrawn() {
            told.by(Told.ALICE, issued("c", "09:10"), extended("c", "09:40")).until("09:20");
            told.by(Told.ADMIN, withdrawn(""));
            assertRunning(0, 20, "09:40", Credential.Kind.SESSION_COOKIE);
        }

        @Test
        void theSameAgainForNoMoreThanItsLife() {
            told.by(Told.ALICE, issued("c", "09:30")).by(Told.ADMIN, withdrawn(""));
            told.until("09:10").by(Told.ADMIN, withdrawn(""));
            assertRunning(10, 30, "09:30", Credential.Kind.SESSION_COOKIE);
            assertThat(told.says(Subject.EXPOSURE).proof().steps()).containsExactly(4L, 7L);
        }

        @Test
        void inItsOwnLaneOnly() {
            told.by(Told.ALICE, issued("c", "09:30")).by(Told.ADMIN, withdrawn(""), answered());
            assertIs(told.says(Subject.EXPOSURE, Lane.B), Figure.NotYet.class);
            assertIs(told.says(Subject.CONTROL, Lane.B), Figure.NotYet.class);
        }
    }
}
