package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.trace.Wallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("what is laid out together")
class UnitTest {

    private static final Step OPENED =
            new Step.ExchangeOpened(Play.ALICE_A, Scheme.SESSION, "GET", "/session/me");
    private static final Step CLOSED = new Step.ExchangeClosed();

    private long seq;

    private Event event(long exchange, Step step) {
        return new Event(seq++, LessonTime.CURTAIN, new ExchangeId(exchange), step);
    }

    private static Step page(Actor actor) {
        return new Step.PageShown(actor, new Page.LoggedOut());
    }

    private static Step wallet(Actor actor) {
        return new Step.WalletChanged(actor, Wallet.EMPTY);
    }

    private static List<List<Long>> numbers(List<Event> events) {
        return Unit.of(events).stream()
                .map(unit -> unit.events().stream().map(Event::seq).toList())
                .toList();
    }

    @Nested
    @DisplayName("is a unit")
    class Units {

        @Test
        void anExchangeIsAlsoWhenAnotherComesInBetween() {
            List<Event> events =
                    List.of(
                            event(1, OPENED),
                            event(2, OPENED),
                            event(0, new Step.ServerRestarted()),
                            event(1, CLOSED),
                            event(2, CLOSED));
            assertThat(numbers(events))
                    .containsExactly(List.of(0L, 3L), List.of(1L, 4L), List.of(2L));
            assertThat(Unit.of(events).getFirst().opening()).contains((Step.ExchangeOpened) OPENED);
            assertThat(Unit.of(events).getLast().opening()).isEmpty();
        }

        @Test
        void whatOneClientDoesByItselfIsAsLongAsNobodyElseDoes() {
            List<Event> events =
                    List.of(
                            event(0, page(Play.ALICE_A)),
                            event(0, wallet(Play.ALICE_A)),
                            event(0, page(Play.ALICE_B)),
                            event(0, wallet(Play.ALICE_A)));
            assertThat(numbers(events)).containsExactly(List.of(0L, 1L), List.of(2L), List.of(3L));
            assertThat(Unit.of(events).getFirst().client()).contains(Play.ALICE_A);
        }

        @Test
        void whatHappensToTheWorldIsEachForItself() {
            List<Event> events =
                    List.of(
                            event(0, new Step.ServerRestarted()),
                            event(0, new Step.ServerRestarted()),
                            event(0, page(Play.ALICE_A)));
            assertThat(numbers(events)).hasSize(3);
            assertThat(Unit.of(events).getFirst().client()).isEmpty();
        }

        @Test
        void aPageInAnExchangeIsNoneWithThePageAfterIt() {
            List<Event> events =
                    List.of(event(1, page(Play.ALICE_A)), event(0, page(Play.ALICE_A)));
            assertThat(numbers(events)).containsExactly(List.of(0L), List.of(1L));
        }
    }

    @Nested
    @DisplayName("is over")
    class Over {

        private static Unit passed(String from, String to, String noted) {
            return new Unit(
                    List.of(
                            new Event(
                                    0,
                                    LessonTime.parse(noted),
                                    ExchangeId.NONE,
                                    new Step.TimePassed(
                                            LessonTime.parse(from), LessonTime.parse(to)))));
        }

        @Test
        void whenItsLastStepHasHappened() {
            Event last = new Event(1, LessonTime.parse("09:20"), new ExchangeId(1), CLOSED);
            assertThat(new Unit(List.of(event(1, OPENED), last)).at())
                    .isEqualTo(LessonTime.parse("09:20"));
        }

        @Test
        void whenTheClockHasMovedHoweverEarlyThatWasNoted() {
            assertThat(passed("09:00", "09:10", "09:00").at()).isEqualTo(LessonTime.parse("09:10"));
            assertThat(passed("09:00", "09:10", "09:15").at()).isEqualTo(LessonTime.parse("09:15"));
        }
    }

    @Nested
    @DisplayName("of a row's changes")
    class RowsChanges {

        private final WriteOrder order = new WriteOrder();

        private boolean shows(long number, Step step) {
            return order.admits(new Event(number, LessonTime.CURTAIN, ExchangeId.NONE, step));
        }

        private static Step written(Table table, String key) {
            return new Step.RowWritten(Play.row(table, key, "alice", LessonTime.parse("09:30")), 1);
        }

        @Test
        void thoseThatHaveBeenOvertakenAreNotShown() {
            assertThat(shows(5, written(Play.SESSIONS, "k"))).isTrue();
            assertThat(shows(3, written(Play.SESSIONS, "k"))).isFalse();
            assertThat(shows(4, new Step.RowRemoved(Play.SESSIONS, "k", 1))).isFalse();
            assertThat(shows(6, new Step.RowRemoved(Play.SESSIONS, "k", 1))).isTrue();
            assertThat(shows(5, written(Play.SESSIONS, "k"))).isFalse();
        }

        @Test
        void othersAreAndEverythingThatChangesNoRow() {
            assertThat(shows(5, written(Play.SESSIONS, "k"))).isTrue();
            assertThat(shows(3, written(Play.SESSIONS, "l"))).isTrue();
            assertThat(shows(3, written(Play.ALLOWED, "k"))).isTrue();
            assertThat(shows(1, new Step.RowMissed(Play.SESSIONS, "k", 1))).isTrue();
        }
    }

    @Test
    void whichSchemeStandsWhereIsKnownFromTheBeginning() {
        LaneMap lanes = new LaneMap();
        assertThat(lanes.of(Scheme.SESSION)).contains(Lane.A);
        assertThat(lanes.of(Scheme.JWT)).contains(Lane.B);
        lanes.set(new Step.LaneSet(Lane.A, Scheme.JWT_COOKIE, Play.ALICE_A));
        assertThat(lanes.of(Scheme.SESSION)).isEmpty();
        assertThat(lanes.of(Scheme.JWT_COOKIE)).contains(Lane.A);
        assertThat(lanes.of((Step.ExchangeOpened) OPENED)).as("whose lane it is").contains(Lane.A);
    }
}
