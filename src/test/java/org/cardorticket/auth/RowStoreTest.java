package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cardorticket.Backing;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayName("what every store promises")
class RowStoreTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Table DENIED = new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED);
    private static final Instant HALF_PAST = LessonTime.parse("09:30");
    private static final int RACERS = 8;

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final StoreSource source;
    private final RowStore store;

    RowStoreTest(Backing backing) {
        source = StoreSource.of(backing.choice(), clock);
        store = source.atStart();
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static Row row(String key, String user, String value, Instant expiry) {
        return RowBytes.row(SESSIONS, key, user, value, expiry);
    }

    private static Row alices(String key) {
        return row(key, "alice", "a/b", HALF_PAST);
    }

    @Test
    void findsExactlyWhatWasPut() {
        Row row = row("k 1:*", "älice\n\"x\"", "值 \u0000 '", HALF_PAST.plusNanos(1));
        assertThat(store.put(row)).isEmpty();
        assertThat(store.find(SESSIONS, "k 1:*")).contains(row);
        assertThat(store.find(SESSIONS, "k 1:")).isEmpty();
        assertThat(store.find(DENIED, "k 1:*")).isEmpty();
    }

    @Test
    void anEmptyValueIsAValue() {
        Row row = RowBytes.row(DENIED, "jti", "alice", "", HALF_PAST);
        store.put(row);
        assertThat(store.find(DENIED, "jti")).contains(row);
    }

    @Test
    void puttingHandsOutWhatWasThere() {
        Row first = alices("k");
        Row second = row("k", "bob", "c", HALF_PAST);
        store.put(first);
        assertThat(store.put(second)).contains(first);
        assertThat(store.find(SESSIONS, "k")).contains(second);
    }

    @Test
    void aRowIsThereBeforeItsExpiryAndGoneAtIt() {
        store.put(alices("k"));
        clock.advanceTo(HALF_PAST.minusNanos(1));
        assertThat(store.find(SESSIONS, "k")).isPresent();
        assertThat(store.rows(SESSIONS)).hasSize(1);
        clock.advanceTo(HALF_PAST);
        assertThat(store.rows(SESSIONS)).isEmpty();
        assertThat(store.find(SESSIONS, "k")).isEmpty();
    }

    @Test
    void aRowWhoseTimeHasRunOutIsGoneForEverybody() {
        for (String key : List.of("a", "b", "c", "d")) {
            store.put(alices(key));
        }
        clock.advanceTo(HALF_PAST);
        Row next = row("a", "alice", "z", HALF_PAST.plusSeconds(60));
        assertThat(store.replace(alices("a"), next)).isFalse();
        assertThat(store.remove(SESSIONS, "b")).isEmpty();
        assertThat(store.remove(alices("c"))).isFalse();
        assertThat(store.put(row("d", "bob", "", HALF_PAST.plusSeconds(60)))).isEmpty();
        assertThat(store.rows(SESSIONS)).extracting(Row::key).containsExactly("d");
    }

    @Test
    void whatIsOverBeforeItIsPutIsNotKept() {
        store.put(alices("k"));
        assertThat(store.put(row("k", "alice", "late", LessonTime.CURTAIN))).contains(alices("k"));
        assertThat(store.find(SESSIONS, "k")).isEmpty();
    }

    @Test
    void replacingNeedsExactlyTheOldRow() {
        Row old = alices("k");
        Row next = row("k", "alice", "a/b", HALF_PAST.plusSeconds(60));
        assertThat(store.replace(old, next)).isFalse();
        store.put(old);
        assertThat(store.replace(row("k", "bob", "a/b", HALF_PAST), next)).isFalse();
        assertThat(store.replace(row("k", "alice", "a/c", HALF_PAST), next)).isFalse();
        assertThat(store.replace(next, old)).isFalse();
        assertThat(store.find(SESSIONS, "k")).contains(old);
        assertThat(store.replace(old, next)).isTrue();
        assertThat(store.find(SESSIONS, "k")).contains(next);
        clock.advanceTo(HALF_PAST);
        assertThat(store.find(SESSIONS, "k")).contains(next);
    }

    @Test
    void removingByKeyTakesWhateverIsThere() {
        store.put(alices("k"));
        assertThat(store.remove(SESSIONS, "k")).contains(alices("k"));
        assertThat(store.remove(SESSIONS, "k")).isEmpty();
    }

    @Test
    void removingARowTakesNoOther() {
        store.put(alices("k"));
        assertThat(store.remove(row("k", "alice", "other", HALF_PAST))).isFalse();
        assertThat(store.find(SESSIONS, "k")).isPresent();
        assertThat(store.remove(alices("k"))).isTrue();
        assertThat(store.remove(alices("k"))).isFalse();
    }

    @Test
    void rowsComeInTheOrderOfTheirKeysAndByUser() {
        List<String> keys = IntStream.range(0, 700).mapToObj("%03d"::formatted).toList();
        keys.reversed().forEach(key -> store.put(alices(key)));
        store.put(row("555", "bob", "", HALF_PAST));
        store.put(RowBytes.row(DENIED, "x", "alice", "", HALF_PAST));
        assertThat(store.rows(SESSIONS)).extracting(Row::key).containsExactlyElementsOf(keys);
        assertThat(store.ofUser(SESSIONS, "bob")).extracting(Row::key).containsExactly("555");
        assertThat(store.ofUser(SESSIONS, "alic")).isEmpty();
    }

    @Test
    void ofThoseWhoRaceToReplaceARowOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            Row old = row("k", "alice", "round " + round, HALF_PAST);
            store.put(old);
            List<BooleanSupplier> racers = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                Row next = row("k", "alice", round + " by " + i, HALF_PAST);
                racers.add(() -> store.replace(old, next));
            }
            List<Boolean> won = race(racers);
            assertThat(won).containsOnlyOnce(true);
            assertThat(store.find(SESSIONS, "k").map(Row::value))
                    .contains(round + " by " + won.indexOf(true));
        }
    }

    @Test
    void whoeverRemovesARowIsNotUndoneByWhoeverReplacesIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            Row old = row("k", "alice", "round " + round, HALF_PAST);
            Row next = row("k", "alice", "longer", HALF_PAST.plus(Duration.ofMinutes(1)));
            store.put(old);
            List<Boolean> done =
                    race(
                            List.of(
                                    () -> store.remove(SESSIONS, "k").isPresent(),
                                    () -> store.replace(old, next)));
            assertThat(done.getFirst()).isTrue();
            assertThat(store.find(SESSIONS, "k")).isEmpty();
        }
    }

    @Test
    void ofThoseWhoRaceToRemoveARowOneWins() throws Exception {
        Row row = alices("k");
        store.put(row);
        List<BooleanSupplier> racers = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            racers.add(
                    i % 2 == 0
                            ? () -> store.remove(row)
                            : () -> store.remove(SESSIONS, "k").equals(Optional.of(row)));
        }
        assertThat(race(racers)).containsOnlyOnce(true);
    }

    private static List<Boolean> race(List<BooleanSupplier> racers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(racers.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> runs = new ArrayList<>();
            for (BooleanSupplier racer : racers) {
                Callable<Boolean> run =
                        () -> {
                            start.await();
                            return racer.getAsBoolean();
                        };
                runs.add(threads.submit(run));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> run : runs) {
                results.add(get(run));
            }
            return results;
        }
    }

    private static boolean get(Future<Boolean> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
