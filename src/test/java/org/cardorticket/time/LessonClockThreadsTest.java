package org.cardorticket.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("a lesson clock that several threads use")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LessonClockThreadsTest {

    private static final int THREADS = 8;
    private static final int STEPS = 20_000;

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> futures =
                    IntStream.range(0, THREADS)
                            .mapToObj(_ ->
                                    pool.submit(() -> {
                                        start.await();
                                        return work.call();
                                    }))
                            .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed", e.getCause());
        }
    }

    @Test
    void losesNoStepForwardAndRefusesNone() throws Exception {
        atOnce(() -> {
            IntStream.range(0, STEPS).forEach(_ -> clock.advanceBy(Duration.ofSeconds(1)));
            return true;
        });
        assertThat(clock.instant())
                .isEqualTo(LessonTime.CURTAIN.plusSeconds((long) THREADS * STEPS));
    }

    @Test
    void showsEveryReaderATimeThatOnlyGrows() throws Exception {
        List<List<Instant>> seen =
                atOnce(() ->
                        IntStream.range(0, 500)
                                .mapToObj(_ -> {
                                    clock.advanceBy(Duration.ofNanos(1));
                                    return clock.instant();
                                })
                                .toList());
        assertThat(seen).hasSize(THREADS).allSatisfy(times -> assertThat(times).isSorted());
    }
}
