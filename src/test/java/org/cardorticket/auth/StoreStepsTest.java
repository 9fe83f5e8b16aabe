package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the way to the store: what is told of it, and when it is cut")
class StoreStepsTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Instant HALF_PAST = LessonTime.parse("09:30");

    private final Backroom room = new Backroom();
    private final RowStore recorded = room.auth.room().recorded(room.log(Scheme.SESSION));

    private static Row row(Table table, String key, String value) {
        return RowBytes.row(table, key, "alice", value, HALF_PAST);
    }

    private static Row row(String value) {
        return row(SESSIONS, "k", value);
    }

    private List<? extends Step> told() {
        return room.steps(Step.OfStore.class);
    }

    private Step lastTold() {
        return told().getLast();
    }

    @Nested
    @DisplayName("an exchange tells")
    class Told {

        @Test
        void whatItLookedForAndWhetherItWasThere() {
            assertThat(recorded.find(SESSIONS, "k")).isEmpty();
            assertThat(lastTold())
                    .isInstanceOfSatisfying(
                            Step.RowMissed.class,
                            missed -> {
                                assertThat(missed.key()).isEqualTo("k");
                                assertThat(missed.table()).isEqualTo(SESSIONS);
                            });
            room.store.put(row("a"));
            assertThat(recorded.find(SESSIONS, "k")).contains(row("a"));
            assertThat(lastTold())
                    .isInstanceOfSatisfying(
                            Step.RowFound.class,
                            found -> assertThat(found.row()).isEqualTo(row("a")));
            assertThat(told()).hasSize(2);
        }

        @Test
        void whatItWroteAndTookAway() {
            assertThat(recorded.put(row("a"))).isEmpty();
            assertThat(recorded.put(row("b"))).contains(row("a"));
            assertThat(recorded.replace(row("b"), row("c"))).isTrue();
            assertThat(recorded.remove(row("c"))).isTrue();
            assertThat(told())
                    .extracting(step -> (Object) step.getClass())
                    .containsExactly(
                            Step.RowWritten.class,
                            Step.RowWritten.class,
                            Step.RowWritten.class,
                            Step.RowRemoved.class);
            recorded.put(row("d"));
            assertThat(recorded.remove(SESSIONS, "k")).contains(row("d"));
            assertThat(lastTold())
                    .isInstanceOfSatisfying(
                            Step.RowRemoved.class,
                            removed -> assertThat(removed.key()).isEqualTo("k"));
        }

        @Test
        void nothingOfWhatItDidNotDo() {
            room.store.put(row("a"));
            assertThat(recorded.replace(row("x"), row("b"))).isFalse();
            assertThat(recorded.remove(row("x"))).isFalse();
            assertThat(recorded.remove(SESSIONS, "other")).isEmpty();
            assertThat(recorded.rows(SESSIONS)).containsExactly(row("a"));
            assertThat(told()).isEmpty();
        }

        @Test
        void thatARowIsGoneWhichSomebodyElseTookAway() {
            room.store.loseWhatIsMissed();
            assertThat(recorded.find(SESSIONS, "k")).isEmpty();
            assertThat(told())
                    .extracting(step -> (Object) step.getClass())
                    .containsExactly(Step.RowMissed.class, Step.RowRemoved.class);
            room.store.put(row("a"));
            recorded.find(SESSIONS, "k");
            assertThat(told()).as("what is found is not lost").hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void anOnlookerSeesAllRowsOfOneSchemeAndIsNotSeen(Scheme scheme) {
        for (Table.Kind kind : Table.Kind.values()) {
            room.store.put(row(new Table(scheme, kind), kind.name(), ""));
        }
        room.store.put(row(new Table(other(scheme), Table.Kind.DENIED), "x", ""));
        assertThat(room.auth.room().rows(scheme))
                .extracting(Row::key)
                .containsExactly("SESSIONS", "ALLOWED", "DENIED", "FAMILIES");
        room.auth.room().clear();
        assertThat(room.auth.room().rows(scheme)).isEmpty();
        assertThat(room.auth.room().rows(other(scheme))).isEmpty();
        assertThat(told()).isEmpty();
    }

    private static Scheme other(Scheme scheme) {
        return scheme == Scheme.JWT ? Scheme.SESSION : Scheme.JWT;
    }

    @Nested
    @DisplayName("a line")
    class Line {

        private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        private boolean closed;
        private final Meddled behind = new Meddled(new EmbeddedStore(clock));
        private final StoreLine line =
                new StoreLine(
                        new StoreSource() {
                            @Override
                            public RowStore atStart() {
                                return behind;
                            }

                            @Override
                            public void close() {
                                closed = true;
                            }
                        });
        private final RowStore end = line.atStart();

        private void away(ThrowingCallable question) {
            assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(question);
        }

        @Test
        void leadsToTheStoreForEveryQuestion() {
            assertThat(end.put(row("a"))).isEmpty();
            assertThat(end.put(row("a"))).contains(row("a"));
            assertThat(end.find(SESSIONS, "k")).contains(row("a"));
            assertThat(end.rows(SESSIONS)).containsExactly(row("a"));
            assertThat(end.ofUser(SESSIONS, "alice")).containsExactly(row("a"));
            assertThat(end.ofUser(SESSIONS, "bob")).isEmpty();
            assertThat(end.replace(row("a"), row("b"))).isTrue();
            assertThat(end.replace(row("a"), row("b"))).isFalse();
            assertThat(end.remove(row("a"))).isFalse();
            assertThat(end.remove(row("b"))).isTrue();
            end.put(row("c"));
            assertThat(end.remove(SESSIONS, "k")).contains(row("c"));
            assertThat(end.lost(SESSIONS, "k")).isFalse();
            behind.loseWhatIsMissed();
            assertThat(end.lost(SESSIONS, "k")).isTrue();
        }

        @Test
        void whenCutLeadsNowhereAndWhenJoinedToTheSameRows() {
            end.put(row("a"));
            line.turn(false);
            away(() -> end.find(SESSIONS, "k"));
            away(() -> end.put(row("b")));
            away(() -> end.replace(row("a"), row("b")));
            away(() -> end.remove(SESSIONS, "k"));
            away(() -> end.remove(row("a")));
            away(() -> end.lost(SESSIONS, "k"));
            away(() -> end.rows(SESSIONS));
            away(() -> end.ofUser(SESSIONS, "alice"));
            line.turn(true);
            assertThat(end.rows(SESSIONS)).containsExactly(row("a"));
        }

        @Test
        void closesWhatItLeadsTo() {
            line.close();
            assertThat(closed).isTrue();
        }

        @Test
        void toMemoryBeginsEmptyAtEveryStart() {
            StoreSource memory = StoreSource.of(new StoreChoice.Embedded(), clock);
            memory.atStart().put(row("a"));
            assertThat(memory.atStart().rows(SESSIONS)).isEmpty();
        }
    }
}
