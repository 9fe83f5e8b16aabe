package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("rows: how large, how long, who needs them")
class RowFormsTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Instant HALF_PAST = LessonTime.parse("09:30");
    private static final Row ROW = RowBytes.row(SESSIONS, "k", "alice", "a/b", HALF_PAST);

    @Test
    void aRowIsAsLargeAsItsJsonInUtf8() {
        String json =
                "{\"key\":\"k\",\"user\":\"alice\",\"value\":\"a/b\","
                        + "\"expires\":\"2026-03-02T09:30:00Z\"}";
        assertThat(ROW.bytes()).isEqualTo(json.getBytes(StandardCharsets.UTF_8).length);
        assertThat(RowBytes.row(SESSIONS, "k", "alicé", "a/b", HALF_PAST).bytes())
                .as("two bytes for one letter")
                .isEqualTo(json.length() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "SESSIONS, id, alice, id",
        "ALLOWED, alice, t1 f1 2026-03-02T09:00:00Z, t1",
        "FAMILIES, f1, r1 a1 x - y, r1",
        "DENIED, t1, '', "
    })
    void whatIsLookedUpInARowDependsOnIt(
            Table.Kind kind, String key, String value, String dependent) {
        Row row =
                RowBytes.row(
                        new Table(Scheme.JWT_BECAME_SESSION, kind), key, "alice", value, HALF_PAST);
        assertThat(Dependents.of(row))
                .isEqualTo(dependent == null ? List.of() : List.of(dependent));
    }

    @Nested
    @DisplayName("as they stand in a Redis")
    class InRedis {

        private String life(Instant now, Duration spare) {
            List<String> fields = RedisRow.fields(ROW, now, spare);
            assertThat(fields.subList(0, 3)).isEqualTo(RedisRow.fields(ROW));
            return fields.get(3);
        }

        @Test
        void underAKeyThatAPersonCanRead() {
            assertThat(RedisRow.key(SESSIONS, "k")).isEqualTo("cardorticket:session:sessions:k");
            assertThat(RedisRow.prefix(new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED)))
                    .isEqualTo("cardorticket:jwt-denylist:denied:");
        }

        @Test
        void forTheRestOfTheirLifeAndNeverAMillisecondLess() {
            Duration none = Duration.ZERO;
            assertThat(life(HALF_PAST.minusMillis(5), none)).isEqualTo("5");
            assertThat(life(HALF_PAST.minusNanos(1), none)).isEqualTo("1");
            assertThat(life(HALF_PAST.minusNanos(1_000_001), none)).isEqualTo("2");
            assertThat(life(HALF_PAST.minusMillis(5), Duration.ofMillis(20))).isEqualTo("25");
        }

        @Test
        void notAtAllOnceTheirLifeIsOver() {
            assertThat(life(HALF_PAST, Duration.ofDays(1))).isEqualTo("0");
            assertThat(life(HALF_PAST.plusNanos(1), Duration.ofDays(1))).isEqualTo("0");
            assertThat(RedisRow.none()).containsExactly("", "", "", "0");
        }

        @Test
        void andAsNothingElseIsRead() {
            List<String> good = RedisRow.fields(ROW);
            assertThat(RedisRow.read(SESSIONS, "k", good)).contains(ROW);
            for (Object reply :
                    new Object[] {
                        "alice",
                        7L,
                        List.of(),
                        List.of("rubbish"),
                        good.subList(0, 2),
                        List.of("alice", "a/b", "soon"),
                        List.of("alice", "a/b", "2026-03-02T09:30:00Z", "more"),
                        List.of(1L, "a/b", "2026-03-02T09:30:00Z"),
                        List.of("alice", 1L, "2026-03-02T09:30:00Z"),
                        Arrays.asList("alice", "a/b", null)
                    }) {
                assertThat(RedisRow.read(SESSIONS, "k", reply)).as("%s", reply).isEmpty();
            }
        }

        @Test
        void nothingIsAnEmptyListAndRubbishIsNotNothing() {
            assertThat(RedisRow.nothing(List.of())).isTrue();
            assertThat(RedisRow.nothing(List.of("rubbish"))).isFalse();
            assertThat(RedisRow.nothing("")).isFalse();
        }
    }

    @Test
    void theMeasuredPiecesOfWorkAreThoseOfTheSchemes() {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        RowStore store = new EmbeddedStore(clock);
        List<String> keys = Chores.fill(store, 3, clock);
        assertThat(store.rows(SESSIONS)).extracting(Row::key).hasSize(3).containsAll(keys);
        var lookUp = Chores.lookUp(store, keys);
        List<Object> found = List.of(lookUp.get(), lookUp.get(), lookUp.get(), lookUp.get());
        assertThat(found.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(found.get(3)).as("round and round").isEqualTo(found.get(0));
        Chores.clear(store, keys);
        assertThat(store.rows(SESSIONS)).isEmpty();
        assertThat(Chores.password(4).get())
                .isEqualTo(new User("alice", java.util.Set.of("reader")));
        for (Algorithm algorithm : Algorithm.values()) {
            assertThat(Chores.check(algorithm).get()).isInstanceOf(Chores.Ticket.class);
        }
    }
}
