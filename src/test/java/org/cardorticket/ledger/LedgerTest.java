package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Diary diary = new Diary();

    private Figure figure(Subject subject, Lane lane) {
        return diary.figure(subject, lane);
    }

    private Step proof(Figure figure) {
        return diary.trace().events().get((int) figure.proof().newest().orElseThrow()).step();
    }

    private static void assertCount(Figure figure, long number) {
        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Count.class, count -> assertThat(count.number()).isEqualTo(number));
    }

    private static void assertShare(Figure figure, long part, long whole) {
        assertThat(figure).isEqualTo(new Figure.Share(part, whole, figure.proof()));
    }

    private static void assertSpan(Figure figure, int minutes) {
        assertThat(figure).isEqualTo(new Figure.Span(Duration.ofMinutes(minutes), figure.proof()));
    }

    private static void assertMemory(Figure figure, long rows) {
        assertThat(figure)
                .isEqualTo(new Figure.Memory(rows, rows * Diary.ROW_BYTES, figure.proof()));
    }

    @Test
    void thereIsNoTableForAStepThatHasNotHappened() {
        Ledger ledger = Ledger.of(diary.trace());
        assertThat(ledger.end()).isEqualTo(diary.trace().size());
        for (long seq : List.of(-2L, ledger.end())) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> ledger.at(seq));
        }
    }

    @Test
    void aShorterTraceChangesNothing() {
        diary.logIn(Lane.A);
        Ledger ledger = Ledger.of(diary.trace());
        LedgerTable table = ledger.at(ledger.end() - 1);
        ledger.grow(new Diary().trace());
        assertThat(ledger.at(ledger.end() - 1)).isEqualTo(table);
    }

    @Test
    void timeBeforeThatOfTheStepCountsAsTheSteps() {
        diary.until("09:07");
        Ledger ledger = Ledger.of(diary.trace());
        LedgerTable table = ledger.at(ledger.end() - 1, LessonTime.CURTAIN);
        assertThat(table.now()).isEqualTo(LessonTime.parse("09:07"));
    }

    @Test
    void theRowsStandInTheirPartsAndTheArticlesRowsAreTheHeads() {
        LedgerTable table = diary.now();
        assertThat(table.rows()).extracting(LedgerRow::subject).containsExactly(Subject.values());
        for (Aspect aspect : List.of(Aspect.SECURITY, Aspect.STORAGE, Aspect.CONTROL)) {
            assertThat(table.rows(aspect).getFirst().subject().isFromArticle()).isTrue();
        }
        assertThat(table.rows(Aspect.COST)).noneMatch(row -> row.subject().isFromArticle());
    }

    @Nested
    @DisplayName("security")
    class Security {

        @Test
        void aThiefIsLetInUntilTheCardIsGone() {
            diary.logIn(Lane.A).ask(Lane.A, Actor.Kind.THIEF);
            assertShare(figure(Subject.SECURITY, Lane.A), 1, 1);
            diary.kick(Lane.A).ask(Lane.A, Actor.Kind.OTHER_SITE);
            assertShare(figure(Subject.SECURITY, Lane.A), 1, 2);
            assertThat(proof(figure(Subject.SECURITY, Lane.A))).isInstanceOf(Step.Answered.class);
        }

        @Test
        void theUsersOwnRequestsAreNoAttack() {
            diary.logIn(Lane.A).ask(Lane.A);
            assertThat(figure(Subject.SECURITY, Lane.A)).isInstanceOf(Figure.NotYet.class);
        }

        @Test
        void aStolenWalletSaysNothingAboutTheUsersOwn() {
            diary.logIn(new Actor(Actor.Kind.THIEF, "alice", "den", user().lane()), jwt(), life());
            assertThat(figure(Subject.SENT_BY_ITSELF, Lane.A)).isInstanceOf(Figure.NotYet.class);
        }
    }

    @Nested
    @DisplayName("control")
    class Control {

        @Test
        void twoTicketsExposedAtOnceAreExposedForOneTime() {
            diary.logIn(Lane.B).until("09:10").logIn(Lane.B).until("09:20").kick(Lane.B);
            assertThat(figure(Subject.EXPOSURE, Lane.B))
                    .isInstanceOfSatisfying(
                            Figure.Running.class,
                            running -> {
                                assertThat(running.soFar()).isZero();
                                assertThat(running.until()).isEqualTo(LessonTime.parse("09:40"));
                                assertThat(running.kind()).isEqualTo(Credential.Kind.ACCESS_TOKEN);
                            });
            diary.until("10:00");
            assertSpan(figure(Subject.EXPOSURE, Lane.B), 20);
            assertShare(figure(Subject.CONTROL, Lane.B), 0, 1);
        }

        @Test
        void twoStretchesAddUp() {
            diary.logIn(Lane.B).until("09:20").kick(Lane.B).until("10:00").logIn(Lane.B);
            diary.until("10:10").kick(Lane.B);
            assertThat(figure(Subject.EXPOSURE, Lane.B))
                    .isInstanceOfSatisfying(
                            Figure.Running.class,
                            running -> {
                                assertThat(running.soFar()).isEqualTo(Duration.ofMinutes(10));
                                assertThat(running.atMost()).isEqualTo(Duration.ofMinutes(30));
                            });
            diary.until("11:00");
            assertSpan(figure(Subject.EXPOSURE, Lane.B), 30);
        }

        @Test
        void anExposureEndsWhenTheServerFindsAWay() {
            diary.logIn(Lane.B).until("09:10").kick(Lane.B).until("09:15").end(Scheme.JWT);
            assertSpan(figure(Subject.EXPOSURE, Lane.B), 5);
            assertThat(proof(figure(Subject.EXPOSURE, Lane.B))).isInstanceOf(Step.Ended.class);
            diary.until("09:40");
            assertSpan(figure(Subject.EXPOSURE, Lane.B), 5);
        }

        @Test
        void whoeverLivesLongerIsExposedLonger() {
            diary.logIn(Lane.B).until("09:10").kick(Lane.B).until("09:15");
            diary.extend(Scheme.JWT, Diary.LIFE).until("10:30");
            assertSpan(figure(Subject.EXPOSURE, Lane.B), 35);
        }

        @Test
        void aKickOfNobodyIsNoKick() {
            diary.kick(Lane.A).kick(Lane.B);
            for (Lane lane : Lane.values()) {
                assertThat(figure(Subject.CONTROL, lane)).isInstanceOf(Figure.NotYet.class);
                assertThat(figure(Subject.EXPOSURE, lane)).isInstanceOf(Figure.NotYet.class);
            }
        }

        @Test
        void aWithdrawalOutsideAnyExchangeIsJudgedAtOnce() {
            diary.logIn(Lane.B).add(Diary.withdrawn(Scheme.JWT));
            assertShare(figure(Subject.CONTROL, Lane.B), 0, 1);
        }

        @Test
        void theAdministratorsOwnCredentialIsNobodysExposure() {
            diary.logIn(Diary.admin(Lane.B), Scheme.JWT, Diary.LIFE).kick(Lane.B);
            assertThat(figure(Subject.EXPOSURE, Lane.B)).isInstanceOf(Figure.NotYet.class);
        }

        @Test
        void aLogInIsForcedOnceHoweverOftenSomebodyAsks() {
            diary.logIn(Lane.A);
            assertCount(figure(Subject.FORCED_LOG_INS, Lane.A), 0);
            diary.kick(Lane.A).ask(Lane.A).ask(Lane.A);
            assertCount(figure(Subject.FORCED_LOG_INS, Lane.A), 1);
            assertThat(proof(figure(Subject.FORCED_LOG_INS, Lane.A)))
                    .isInstanceOf(Step.PageShown.class);
            diary.logIn(Lane.A).kick(Lane.A).ask(Lane.A);
            assertCount(figure(Subject.FORCED_LOG_INS, Lane.A), 2);
        }

        @Test
        void whoeverLogsOutOrMistypesIsNotThrownOut() {
            diary.logIn(Lane.A);
            show(new Page.LogInAgain(Reason.BAD_PASSWORD, ""));
            show(new Page.LoggedOut());
            show(new Page.LogInAgain(Reason.MISSING_CREDENTIAL, ""));
            assertCount(figure(Subject.FORCED_LOG_INS, Lane.A), 0);
        }

        private void show(Page page) {
            diary.add(new Step.PageShown(user(), page));
        }
    }

    @Nested
    @DisplayName("storage")
    class Storage {

        @Test
        void theMostOfOneUserStaysWhenEverybodyHasLeft() {
            diary.logIn(Lane.A).logIn(Lane.A);
            assertMemory(figure(Subject.MEMORY_PER_USER, Lane.A), 2);
            assertMemory(figure(Subject.MEMORY_NOW, Lane.A), 2);
            diary.kick(Lane.A);
            assertMemory(figure(Subject.MEMORY_PER_USER, Lane.A), 2);
            assertMemory(figure(Subject.MEMORY_NOW, Lane.A), 0);
            assertThat(proof(figure(Subject.MEMORY_NOW, Lane.A)))
                    .isInstanceOf(Step.RowRemoved.class);
        }

        @Test
        void aRowThatHasRunOutDoesNotCountBesideANewOne() {
            diary.logIn(Lane.A).until("09:45").logIn(Lane.A);
            assertMemory(figure(Subject.MEMORY_PER_USER, Lane.A), 1);
        }

        @Test
        void theAdministratorsRowIsThereButIsNoUsers() {
            Actor admin = Diary.admin(Lane.A);
            diary.logIn(admin, Scheme.SESSION, Diary.LIFE);
            assertThat(figure(Subject.MEMORY_PER_USER, Lane.A)).isInstanceOf(Figure.NotYet.class);
            assertMemory(figure(Subject.MEMORY_NOW, Lane.A), 1);
        }

        @Test
        void aThousandRowsAreStillRightAtEveryMoment() {
            for (int i = 0; i < 1_000; i++) {
                diary.logIn(Diary.curl(), Scheme.SESSION, Duration.ofMinutes(1 + i % 50));
            }
            Ledger ledger = Ledger.of(diary.trace());
            LedgerTable table =
                    ledger.at(ledger.end() - 1, LessonTime.CURTAIN.plus(Duration.ofMinutes(10)));
            assertMemory(table.figure(Subject.MEMORY_NOW, Lane.A), 800);
            assertMemory(table.figure(Subject.MEMORY_PER_USER, Lane.A), 1_000);
        }
    }

    @Nested
    @DisplayName("cost")
    class Cost {

        @Test
        void aRequestWithoutACredentialSaysNothingAboutOneThatHasIt() {
            diary.ask(Lane.A);
            for (LedgerRow row : diary.now().rows(Aspect.COST)) {
                assertThat(row.a()).isInstanceOf(Figure.NotYet.class);
            }
        }

        @Test
        void theWholeHeaderLineIsOnTheWire() {
            diary.logIn(Lane.A).ask(Lane.A);
            Figure figure = figure(Subject.CREDENTIAL_BYTES, Lane.A);
            long length = "Cookie: sid=c0\r\n".length();
            assertThat(figure).isEqualTo(new Figure.BytesPerRequest(length, 1, figure.proof()));
            assertThat(proof(figure)).isInstanceOf(Step.RequestArrived.class);
        }

        @Test
        void aGuestIsCountedWhereTheSchemeStandsAndTheAdministratorNowhere() {
            diary.logIn(Diary.curl(), Scheme.JWT, Diary.LIFE);
            assertThat(figure(Subject.MEMORY_PER_USER, Lane.B)).isInstanceOf(Figure.Memory.class);
            diary.logIn(Lane.A).ask(Lane.A, Actor.Kind.ADMIN);
            assertThat(figure(Subject.LOOK_UPS_ALL, Lane.A)).isInstanceOf(Figure.NotYet.class);
        }

        @Test
        void whatWasNeverDoneIsProvedByAnAnswer() {
            diary.logIn(Lane.B).ask(Lane.B);
            Figure figure = figure(Subject.LOOK_UPS_ALL, Lane.B);
            assertCount(figure, 0);
            assertThat(proof(figure)).isInstanceOf(Step.Answered.class);
        }
    }

    @Test
    void aLaneThatTakesAnotherSchemeBeginsAnewAndOneWithANewUserDoesNot() {
        diary.logIn(Lane.B).ask(Lane.B).lane(Lane.B, Scheme.JWT);
        assertCount(figure(Subject.SIGNATURES_ALL, Lane.B), 1);
        diary.lane(Lane.B, Scheme.JWT_DENYLIST);
        assertThat(diary.now().scheme(Lane.B)).isEqualTo(Scheme.JWT_DENYLIST);
        assertThat(diary.now().rows()).allMatch(row -> row.b() instanceof Figure.NotYet);
    }

    private static Actor user() {
        return Diary.user(Lane.A);
    }

    private static Scheme jwt() {
        return Scheme.JWT;
    }

    private static Duration life() {
        return Diary.LIFE;
    }
}
