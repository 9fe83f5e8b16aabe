package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.cardorticket.RealRedis;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;

@DisplayName("what redis-cli sees, and may do")
class RedisStoreTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Instant HALF_PAST = LessonTime.parse("09:30");
    private static final String KEY = "cardorticket:session:sessions:k";
    private static final Row ROW = RowBytes.row(SESSIONS, "k", "alice", "a/b", HALF_PAST);

    private final RealRedis redis = RealRedis.shared();
    private final Jedis cli = redis.cli();
    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final RedisStore store = new RedisStore(redis.address(), clock);

    @AfterEach
    void close() {
        store.close();
        cli.close();
    }

    @Test
    void aRowIsAHashUnderAKeyThatAPersonCanRead() {
        store.put(ROW);
        assertThat(cli.keys("*")).containsExactly(KEY);
        assertThat(cli.hgetAll(KEY))
                .isEqualTo(
                        Map.of("user", "alice", "value", "a/b", "expires", "2026-03-02T09:30:00Z"));
    }

    @Test
    void everyTableHasItsOwnPrefix() {
        for (Scheme scheme : Scheme.values()) {
            for (Table.Kind kind : Table.Kind.values()) {
                store.put(RowBytes.row(new Table(scheme, kind), "k", "alice", "", HALF_PAST));
            }
        }
        assertThat(cli.keys("*")).hasSize(Scheme.values().length * Table.Kind.values().length);
        assertThat(cli.exists("cardorticket:jwt-allowlist:allowed:k")).isTrue();
    }

    @Test
    void deletingTheKeyEndsTheRow() {
        store.put(ROW);
        cli.del(KEY);
        assertThat(store.find(SESSIONS, "k")).isEmpty();
        assertThat(store.replace(ROW, ROW)).isFalse();
        assertThat(store.rows(SESSIONS)).isEmpty();
    }

    @Test
    void whoeverSharesTheRedisSharesTheRows() {
        store.put(ROW);
        try (RedisStore other = new RedisStore(redis.address(), clock)) {
            assertThat(other.find(SESSIONS, "k")).contains(ROW);
            assertThat(other.remove(ROW)).isTrue();
        }
        assertThat(store.find(SESSIONS, "k")).isEmpty();
    }

    @Nested
    @DisplayName("a row that is missed")
    class Missed {

        @Test
        void isLostOnceWhenItWasDeletedFromOutside() {
            store.put(ROW);
            assertThat(store.lost(SESSIONS, "k")).as("it is there").isFalse();
            cli.del(KEY);
            assertThat(store.lost(SESSIONS, "k")).isTrue();
            assertThat(store.lost(SESSIONS, "k")).as("told already").isFalse();
            store.put(ROW);
            cli.del(KEY);
            assertThat(store.lost(SESSIONS, "k")).as("a new row").isTrue();
        }

        @Test
        void isLostAlsoWhereItWasOnlyFound() {
            try (RedisStore other = new RedisStore(redis.address(), clock)) {
                other.put(ROW);
            }
            assertThat(store.find(SESSIONS, "k")).contains(ROW);
            cli.del(KEY);
            assertThat(store.lost(SESSIONS, "k")).isTrue();
        }

        @Test
        void isNotLostWhenThisStoreTookItAway() {
            store.put(ROW);
            store.remove(SESSIONS, "k");
            assertThat(store.lost(SESSIONS, "k")).isFalse();
            store.put(ROW);
            store.remove(ROW);
            assertThat(store.lost(SESSIONS, "k")).isFalse();
        }

        @Test
        void isNotLostWhenItsTimeRanOut() {
            store.put(ROW);
            clock.advanceTo(HALF_PAST);
            cli.del(KEY);
            assertThat(store.lost(SESSIONS, "k")).isFalse();
        }

        @Test
        void isNotLostWhereItWasNeverSeen() {
            assertThat(store.lost(SESSIONS, "k")).isFalse();
        }
    }

    @Nested
    @DisplayName("the TTL")
    class Ttl {

        @Test
        void isTheRestOfTheLifeWhereTheClockRuns() {
            LessonClock running = LessonClock.running(LessonTime.CURTAIN);
            try (RedisStore real = new RedisStore(redis.address(), running)) {
                real.put(ROW);
                assertThat(cli.pttl(KEY)).isBetween(1_740_000L, 1_800_000L);
                real.replace(
                        ROW, RowBytes.row(SESSIONS, "k", "alice", "", HALF_PAST.plusSeconds(600)));
                assertThat(cli.pttl(KEY)).isBetween(2_340_000L, 2_400_000L);
            }
        }

        @Test
        void hasADayToSpareWhereTheClockCanStandStill() {
            store.put(ROW);
            Duration ttl = Duration.ofMillis(cli.pttl(KEY));
            assertThat(ttl.minus(RedisStore.SPARE))
                    .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        }

        @Test
        void doesNotDecide() {
            store.put(ROW);
            cli.persist(KEY);
            clock.advanceTo(HALF_PAST);
            assertThat(store.find(SESSIONS, "k")).isEmpty();
            assertThat(cli.exists(KEY)).as("what is over is cleared away").isFalse();
        }

        @Test
        void isThereForEveryRowThatLives() {
            store.put(ROW);
            store.replace(ROW, RowBytes.row(SESSIONS, "k", "alice", "2", HALF_PAST.minusNanos(1)));
            assertThat(cli.pttl(KEY)).isPositive();
        }
    }

    @Nested
    @DisplayName("rubbish under a key")
    class Rubbish {

        static Stream<Map<String, String>> hashes() {
            String expires = "2026-03-02T09:30:00Z";
            return Stream.of(
                    Map.of("user", "alice"),
                    Map.of("user", "alice", "value", "a/b"),
                    Map.of("user", "alice", "value", "a/b", "expires", ""),
                    Map.of("user", "alice", "value", "a/b", "expires", "tomorrow"),
                    Map.of("user", "alice", "value", "a/b", "expires", "-1000000000-01-01T00:00Z"),
                    Map.of("user", "a", "value", "b", "expires", "+1000000000-12-31T23:59:59Z"),
                    Map.of("user", "alice", "value", "x".repeat(5000), "expires", expires));
        }

        private void refused() {
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> store.find(SESSIONS, "k"));
            assertThat(store.rows(SESSIONS)).isEmpty();
            assertThat(store.replace(ROW, ROW)).isFalse();
            assertThat(store.remove(ROW)).isFalse();
            assertThat(store.put(ROW)).as("it counts as nothing, and is overwritten").isEmpty();
            assertThat(store.find(SESSIONS, "k")).contains(ROW);
        }

        @ParameterizedTest
        @MethodSource("hashes")
        void aHashThatIsNoRow(Map<String, String> fields) {
            cli.hset(KEY, fields);
            refused();
        }

        @Test
        void anotherTypeOfValue() {
            cli.set(KEY, "alice");
            refused();
            cli.del(KEY);
            cli.lpush(KEY, "user", "alice");
            refused();
            cli.del(KEY);
            cli.zadd(KEY, 1, "alice");
            refused();
        }

        @Test
        void bytesThatAreNoText() {
            store.put(ROW);
            cli.hset(KEY.getBytes(), "user".getBytes(), new byte[] {(byte) 0xff, (byte) 0xfe});
            assertThat(store.find(SESSIONS, "k").map(Row::user)).isNotEqualTo("alice");
            assertThat(store.replace(ROW, ROW)).isFalse();
        }

        @Test
        void isTakenAwayByItsKey() {
            cli.set(KEY, "x");
            assertThat(store.remove(SESSIONS, "k")).isEmpty();
            assertThat(cli.exists(KEY)).isFalse();
        }

        @Test
        void doesNotHideItsNeighbours() {
            cli.set("cardorticket:session:sessions:a", "x");
            store.put(ROW);
            assertThat(store.rows(SESSIONS)).containsExactly(ROW);
        }
    }

    @Nested
    @DisplayName("its address")
    class Address {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "redis://127.0.0.1:6380",
                    "redis://localhost:1/3",
                    "redis://[::1]:6379/15"
                })
        void isWrittenAsItIsRead(String text) {
            RedisAddress read = RedisAddress.parse(text);
            assertThat(RedisAddress.parse(read.toString())).isEqualTo(read);
        }

        @Test
        void hasTheUsualPortAndTheFirstDatabase() {
            assertThat(RedisAddress.parse("redis://h")).isEqualTo(new RedisAddress("h", 6379, 0));
            assertThat(RedisAddress.parse("redis://h/").toString()).isEqualTo("redis://h:6379");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "localhost",
                    "http://h",
                    "rediss://h",
                    "redis://",
                    "redis://h:0",
                    "redis://h:70000",
                    "redis://h/16",
                    "redis://h/x",
                    "redis://:secret@h",
                    "redis://h?x=1",
                    "redis:// h",
                    "redis://h/1#a"
                })
        void isRefusedWhenItIsNone(String text) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> RedisAddress.parse(text))
                    .withMessageNotContaining("secret");
        }
    }
}
