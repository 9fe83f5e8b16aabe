package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.film.StoreFrame.RowFrame;
import org.cardorticket.film.StoreFrame.RowState;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the parts of a frame by themselves")
class FramePartsTest {

    @Nested
    @DisplayName("servers")
    class Servers {

        private static ServersFrame of(int count, boolean shared) {
            return new ServersFrame(count, Set.of(), 0, shared, true);
        }

        @ParameterizedTest(name = "{0} servers, shared store {1}: several {2}, each its own {3}")
        @CsvSource({
            "1, true, false, false",
            "1, false, false, false",
            "2, true, true, false",
            "2, false, true, true"
        })
        void rememberForThemselvesWhereTheyAreSeveralAndShareNothing(
                int count, boolean shared, boolean several, boolean own) {
            assertThat(of(count, shared).several()).isEqualTo(several);
            assertThat(of(count, shared).eachItsOwn()).isEqualTo(own);
        }

        @Test
        void areNumberedFromOneAndNoneIsZero() {
            assertThat(new ServersFrame(2, Set.of(), 2, true, true).answering()).isEqualTo(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ServersFrame(2, Set.of(), -1, true, true));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ServersFrame(2, Set.of(), 3, true, true));
        }

        @Test
        void thatAreFewerThanTheOneThatAnsweredHaveNotAnswered() {
            assertThat(of(2, true).answeredBy(2).answering()).isEqualTo(2);
            assertThat(of(2, true).answeredBy(3).answering()).isZero();
        }

        @Test
        void goDownAndUpEachForItself() {
            ServersFrame down = of(3, false).turned(1, false).turned(3, false).turned(1, true);
            assertThat(down.down()).containsExactly(3);
            assertThat(down.up(1)).isTrue();
            assertThat(down.up(3)).isFalse();
            assertThat(down.store(false))
                    .isEqualTo(new ServersFrame(3, Set.of(3), 0, false, false));
        }
    }

    @Nested
    @DisplayName("a store")
    class Store {

        private static RowFrame row(RowState state) {
            Instant expires = LessonTime.parse("09:30");
            return new RowFrame(Play.row(Play.SESSIONS, "k", "alice", expires), state, 0);
        }

        @ParameterizedTest
        @EnumSource
        void countsTheRowsThatTheServerReallyHas(RowState state) {
            StoreFrame store =
                    new StoreFrame(List.of(row(RowState.READ), row(state)), Optional.empty());
            boolean gone = Set.of(RowState.REMOVED, RowState.EXPIRED).contains(state);
            assertThat(store.liveRows()).isEqualTo(gone ? 1 : 2);
            assertThat(store.liveBytes()).isEqualTo(gone ? 100 : 200);
        }
    }

    @Nested
    @DisplayName("marks")
    class MarksInARow {

        private static Mark.Asked asked(String time, boolean allowed, String what) {
            return new Mark.Asked(
                    LessonTime.parse(time),
                    0,
                    Lane.A,
                    new ExchangeId(1),
                    Play.ALICE_A,
                    allowed,
                    what);
        }

        private static MarkRow row(Mark... marks) {
            List<MarkRow.Entry> entries = new ArrayList<>();
            for (Mark mark : marks) {
                entries.add(
                        entries.isEmpty()
                                ? MarkRow.Entry.first(mark)
                                : entries.getLast().then(mark));
            }
            return new MarkRow(entries);
        }

        @ParameterizedTest
        @CsvSource({
            "POST /jwt-refresh/refresh, true",
            "GET /jwt-refresh/refresh, false",
            "POST /jwt-refresh/login, false",
            "POST /jwt-refresh/refresh/x, false"
        })
        void areRefreshesWhereNothingElseWasAskedFor(String what, boolean refresh) {
            assertThat(asked("09:00", true, what).refresh()).isEqualTo(refresh);
        }

        @Test
        void thatAreToldLateStandWithTheLatestBeforeThem() {
            MarkRow row =
                    row(
                            asked("09:05", true, "GET /a"),
                            asked("09:02", true, "GET /b"),
                            asked("09:07", true, "GET /c"));
            assertThat(row.key(1)).isEqualTo(LessonTime.parse("09:05"));
            assertThat(row.key(2)).isEqualTo(LessonTime.parse("09:07"));
            assertThat(row.before(LessonTime.parse("09:05"))).isZero();
            assertThat(row.before(LessonTime.parse("09:06"))).isEqualTo(2);
            assertThat(row.get(1).at()).isEqualTo(LessonTime.parse("09:02"));
        }

        @Test
        void needTheRoomOfAGroupOnlyWhereTheyAreOne() {
            TimeAxis axis = TimeAxis.of(LessonTime.CURTAIN, LessonTime.parse("09:01:30"), 900);
            Marks.Room room = new Marks.Room(20, 50);
            Mark first = asked("09:00:10", true, "GET /a");
            Mark near = asked("09:00:11", true, "GET /b");
            Mark further = asked("09:00:13", true, "GET /c");
            assertThat(Marks.merge(row(first, further), axis, room))
                    .extracting(Marks.Group::count)
                    .containsExactly(1, 1);
            assertThat(Marks.merge(row(first, near, further), axis, room))
                    .extracting(Marks.Group::count)
                    .containsExactly(3);
        }

        @Test
        void needSomeRoomAndAGroupNoLess() {
            assertThat(new Marks.Room(2, 2).many()).isEqualTo(2);
            for (double one : new double[] {0, -1, Double.NaN, 3}) {
                assertThatIllegalArgumentException().isThrownBy(() -> new Marks.Room(one, 2));
            }
        }

        @Test
        void areCountedInAnyStretch() {
            Mark.Asked refused = asked("09:00", false, "GET /a");
            Mark.Asked refresh = asked("09:00", true, "POST /refresh");
            Mark restarted = new Mark.Restarted(LessonTime.parse("09:00"), 0);
            MarkRow row = row(refused, refresh, restarted, refused, refused);
            assertThat(row.group(0, 5)).isEqualTo(new Marks.Group(0, refused, refused, 5, 3, 1));
            assertThat(row.group(1, 4)).isEqualTo(new Marks.Group(1, refresh, refused, 3, 1, 1));
            assertThat(row.group(2, 3))
                    .isEqualTo(new Marks.Group(2, restarted, restarted, 1, 0, 0));
            assertThat(row.group(1, 4).mixed()).isTrue();
            assertThat(row.group(3, 5).mixed()).isFalse();
            assertThat(row.group(3, 5).allowed()).isFalse();
            assertThat(row.group(1, 3).allowed()).isTrue();
        }
    }
}
