package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.script.World;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the ledger of the kick lesson, played on real sockets")
class LedgerKickLessonTest {

    private static Trace trace = Trace.EMPTY;
    private static Ledger ledger = new Ledger();

    @BeforeAll
    static void play() throws IOException {
        Lesson lesson = BuiltIn.lesson("kick");
        try (World world = World.open(lesson.setup())) {
            for (LessonStep step : lesson.steps()) {
                step.commands().forEach(world::perform);
                ledger.grow(world.trace());
            }
            trace = world.trace();
        }
    }

    /// The last step of lesson time `time`.
    private static long endOf(String time) {
        Instant moment = LessonTime.parse(time);
        return trace.events().stream().filter(event -> !event.at().isAfter(moment)).count() - 1;
    }

    private static LedgerTable at(String time) {
        return ledger.at(endOf(time), LessonTime.parse(time));
    }

    private static Figure figure(String time, Subject subject, Lane lane) {
        return at(time).figure(subject, lane);
    }

    private static Step proof(Figure figure) {
        return trace.events().get((int) figure.proof().newest().orElseThrow()).step();
    }

    @Test
    void nothingIsKnownBeforeAnybodyHasLoggedIn() {
        LedgerTable table = ledger.at(-1);
        assertThat(table.now()).isEqualTo(LessonTime.CURTAIN);
        assertThat(table.rows())
                .hasSize(Subject.values().length)
                .allMatch(row -> row.a() instanceof Figure.NotYet)
                .allMatch(row -> row.b() instanceof Figure.NotYet);
        assertThat(table.scheme(Lane.A)).isEqualTo(Scheme.SESSION);
        assertThat(table.scheme(Lane.B)).isEqualTo(Scheme.JWT);
    }

    @Test
    void beforeTheKickNobodyIsExposed() {
        for (Lane lane : Lane.values()) {
            assertThat(figure("09:05", Subject.EXPOSURE, lane)).isInstanceOf(Figure.NotYet.class);
            assertThat(figure("09:05", Subject.CONTROL, lane)).isInstanceOf(Figure.NotYet.class);
        }
    }

    @Test
    void theTicketIsExposedForTwoMinutesSoFarAtTwelvePastNine() {
        Figure figure = figure("09:12", Subject.EXPOSURE, Lane.B);
        assertThat(figure)
                .isEqualTo(
                        new Figure.Running(
                                Duration.ofMinutes(2),
                                Duration.ofMinutes(20),
                                LessonTime.parse("09:30"),
                                Credential.Kind.ACCESS_TOKEN,
                                figure.proof()));
        assertThat(proof(figure)).isInstanceOf(Step.AccessWithdrawn.class);
    }

    @Test
    void exposureGrowsBetweenTwoEventsToo() {
        assertThat(figure("09:20", Subject.EXPOSURE, Lane.B))
                .isInstanceOfSatisfying(
                        Figure.Running.class,
                        running -> assertThat(running.soFar()).isEqualTo(Duration.ofMinutes(10)));
        assertThat(figure("09:29:59", Subject.EXPOSURE, Lane.B)).isInstanceOf(Figure.Running.class);
    }

    @Test
    void afterHalfPastNineItWasExposedForTwentyMinutes() {
        for (String time : List.of("09:30", "09:39")) {
            assertThat(figure(time, Subject.EXPOSURE, Lane.B))
                    .isInstanceOfSatisfying(
                            Figure.Span.class,
                            span -> assertThat(span.length()).isEqualTo(Duration.ofMinutes(20)));
        }
    }

    @Test
    void theCardWasNeverExposed() {
        for (String time : List.of("09:10", "09:12", "09:30")) {
            Figure figure = figure(time, Subject.EXPOSURE, Lane.A);
            assertThat(figure).isEqualTo(new Figure.Span(Duration.ZERO, figure.proof()));
        }
    }

    @Test
    void onlyOneSideCouldDoWhatItWasTold() {
        assertThat(figure("09:10", Subject.CONTROL, Lane.A))
                .isInstanceOfSatisfying(
                        Figure.Share.class,
                        share -> assertThat(share.part()).isEqualTo(share.whole()).isEqualTo(1));
        assertThat(figure("09:10", Subject.CONTROL, Lane.B))
                .isInstanceOfSatisfying(
                        Figure.Share.class,
                        share -> {
                            assertThat(share.part()).isZero();
                            assertThat(share.whole()).isEqualTo(1);
                        });
    }

    @Test
    void theCardNeedsARowAndTheTicketNone() {
        assertThat(figure("09:00", Subject.MEMORY_PER_USER, Lane.A))
                .isInstanceOfSatisfying(
                        Figure.Memory.class,
                        memory -> {
                            assertThat(memory.rows()).isEqualTo(1);
                            assertThat(proof(memory))
                                    .isInstanceOfSatisfying(
                                            Step.RowWritten.class,
                                            written ->
                                                    assertThat((long) written.row().bytes())
                                                            .isEqualTo(memory.bytes()));
                        });
        Figure ticket = figure("09:30", Subject.MEMORY_PER_USER, Lane.B);
        assertThat(ticket).isEqualTo(new Figure.Memory(0, 0, ticket.proof()));
        assertThat(proof(ticket)).isInstanceOf(Step.Issued.class);
    }

    @Test
    void theRowsOfNowAreThoseOfTheStoreWithTheAdministrators() {
        assertThat(rowsNow("09:05")).isEqualTo(1);
        assertThat(rowsNow("09:10")).isEqualTo(1);
        assertThat(rowsNow("11:00")).isZero();
    }

    private static long rowsNow(String time) {
        return figure(time, Subject.MEMORY_NOW, Lane.A) instanceof Figure.Memory memory
                ? memory.rows()
                : -1;
    }

    @Test
    void aRequestLooksTheCardUpOnceAndTheTicketNever() {
        assertThat(perRequest("09:12", Subject.LOOK_UPS_EACH, Lane.A)).isEqualTo(1);
        assertThat(perRequest("09:30", Subject.LOOK_UPS_EACH, Lane.B)).isZero();
        assertThat(perRequest("09:12", Subject.SIGNATURES_EACH, Lane.A)).isEqualTo(1);
        assertThat(perRequest("09:30", Subject.SIGNATURES_EACH, Lane.B)).isEqualTo(1);
        assertThat(count("09:30", Subject.LOOK_UPS_ALL, Lane.A)).isEqualTo(2);
        assertThat(count("09:30", Subject.LOOK_UPS_ALL, Lane.B)).isZero();
        assertThat(count("09:30", Subject.SIGNATURES_ALL, Lane.A)).isEqualTo(2);
        assertThat(count("09:30", Subject.SIGNATURES_ALL, Lane.B)).isEqualTo(4);
    }

    private static long perRequest(String time, Subject subject, Lane lane) {
        return figure(time, subject, lane) instanceof Figure.TimesPerRequest times
                ? times.median()
                : -1;
    }

    private static long count(String time, Subject subject, Lane lane) {
        return figure(time, subject, lane) instanceof Figure.Count count ? count.number() : -1;
    }

    @Test
    void theTicketIsTheLongerOneOnTheWire() {
        long card = bytes(Lane.A);
        assertThat(card).isEqualTo("Cookie: sid=\r\n".length() + 32 + 1 + 43);
        assertThat(bytes(Lane.B)).isGreaterThan(2 * card);
    }

    private static long bytes(Lane lane) {
        return figure("09:12", Subject.CREDENTIAL_BYTES, lane)
                        instanceof Figure.BytesPerRequest each
                ? each.median()
                : -1;
    }

    @Test
    void bothHadToLogInAgainOnceEachInItsTime() {
        assertThat(count("09:10", Subject.FORCED_LOG_INS, Lane.A)).isZero();
        assertThat(count("09:12", Subject.FORCED_LOG_INS, Lane.A)).isEqualTo(1);
        assertThat(count("09:29:59", Subject.FORCED_LOG_INS, Lane.B)).isZero();
        assertThat(count("09:30", Subject.FORCED_LOG_INS, Lane.B)).isEqualTo(1);
    }

    @Test
    void theBrowserSendsTheCardByItselfAndAScriptReadsTheTicket() {
        assertThat(yes(Subject.SENT_BY_ITSELF, Lane.A)).isTrue();
        assertThat(yes(Subject.SENT_BY_ITSELF, Lane.B)).isFalse();
        assertThat(yes(Subject.READABLE_BY_SCRIPT, Lane.A)).isFalse();
        assertThat(yes(Subject.READABLE_BY_SCRIPT, Lane.B)).isTrue();
    }

    private static boolean yes(Subject subject, Lane lane) {
        Figure figure = figure("09:00", subject, lane);
        assertThat(figure).isInstanceOf(Figure.YesNo.class);
        return figure instanceof Figure.YesNo answer && answer.yes();
    }

    @Test
    void bothSidesKeepTheCardAndOnlyTheClientTheTicket() {
        assertThat(figure("09:00", Subject.STORAGE, Lane.A))
                .isInstanceOfSatisfying(
                        Figure.Kept.class,
                        kept -> {
                            assertThat(kept.client()).isEqualTo(32 + 1 + 43);
                            assertThat(kept.server()).isPositive();
                        });
        assertThat(figure("09:00", Subject.STORAGE, Lane.B))
                .isInstanceOfSatisfying(
                        Figure.Kept.class,
                        kept -> {
                            assertThat(kept.client()).isGreaterThan(100);
                            assertThat(kept.server()).isZero();
                        });
    }

    @Test
    void nobodyHasTriedToBreakIn() {
        for (Lane lane : Lane.values()) {
            assertThat(figure("09:30", Subject.SECURITY, lane)).isInstanceOf(Figure.NotYet.class);
        }
    }
}
