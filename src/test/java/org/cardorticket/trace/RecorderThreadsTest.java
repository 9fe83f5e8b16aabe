package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a recorder that many threads write to")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RecorderThreadsTest {

    private static final int THREADS = 12;
    private static final int STEPS = 100;

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock);
    private final Step.ExchangeOpened opening =
            new Step.ExchangeOpened(
                    Actor.user(Lane.A, "alice", "laptop"), Scheme.SESSION, "GET", "/session/me");

    private static Step numbered(int thread, int step) {
        return new Step.SceneOpened(thread + " " + step, false);
    }

    private static void atOnce(IntConsumer work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                futures.add(
                        pool.submit(() -> {
                            start.await();
                            work.accept(thread);
                            return thread;
                        }));
            }
            start.countDown();
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        }
    }

    @Test
    void keepsEveryThreadsStepsInTheOrderInWhichItGaveThem() throws Exception {
        atOnce(thread -> IntStream.range(0, STEPS).forEach(i -> recorder.add(numbered(thread, i))));
        List<Step> all = recorder.trace().events().stream().map(Event::step).toList();
        assertThat(all).hasSize(THREADS * STEPS);
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            List<Step> expected =
                    IntStream.range(0, STEPS).mapToObj(each -> numbered(thread, each)).toList();
            assertThat(all).containsSubsequence(expected);
        }
    }

    @Test
    void neverStampsALaterStepWithAnEarlierTime() throws Exception {
        atOnce(thread ->
                IntStream.range(0, STEPS)
                        .forEach(i -> {
                            clock.advanceBy(Duration.ofMillis(1));
                            recorder.add(numbered(thread, i));
                        }));
        assertThat(recorder.trace().events()).extracting(Event::at).isSorted();
    }

    @Test
    void handsOutSnapshotsThatAreBeginningsOfTheWhole() throws Exception {
        Queue<Trace> snapshots = new ConcurrentLinkedQueue<>();
        atOnce(thread ->
                IntStream.range(0, STEPS)
                        .forEach(i -> {
                            recorder.add(numbered(thread, i));
                            snapshots.add(recorder.trace());
                        }));
        List<Event> whole = recorder.trace().events();
        assertThat(snapshots)
                .hasSize(THREADS * STEPS)
                .allSatisfy(
                        each -> assertThat(each.events()).isEqualTo(whole.subList(0, each.size())));
    }

    @Test
    void numbersExchangesWithoutGapsOrDoubles() throws Exception {
        Queue<ExchangeLog> logs = new ConcurrentLinkedQueue<>();
        atOnce(_ -> logs.add(recorder.open(opening)));
        assertThat(logs.stream().map(log -> log.id().number()).sorted())
                .isEqualTo(LongStream.rangeClosed(1, THREADS).boxed().toList());
        assertThat(logs).extracting(ExchangeLog::traceparent).doesNotHaveDuplicates();
    }

    @Test
    void givesALogToOneOfManyWhoClaimIt() throws Exception {
        ExchangeLog log = recorder.open(opening);
        Queue<Optional<ExchangeLog>> claims = new ConcurrentLinkedQueue<>();
        atOnce(_ -> claims.add(recorder.claim(log.traceparent())));
        assertThat(claims)
                .hasSize(THREADS)
                .filteredOn(Optional::isPresent)
                .containsExactly(Optional.of(log));
    }

    @Test
    void tellsAListenerOfEveryEventOnceItIsThere() throws Exception {
        Queue<Integer> sizes = new ConcurrentLinkedQueue<>();
        recorder.onChange(() -> sizes.add(recorder.trace().size()));
        atOnce(thread -> IntStream.range(0, STEPS).forEach(i -> recorder.add(numbered(thread, i))));
        assertThat(sizes).hasSize(THREADS * STEPS).contains(THREADS * STEPS).doesNotContain(0);
    }
}
