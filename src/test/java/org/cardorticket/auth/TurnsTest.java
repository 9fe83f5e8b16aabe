package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cardorticket.time.Stopwatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("who goes first, and who waits")
class TurnsTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /// Has it come as far as waiting, or, if it does not wait, through?
    private static void settled(Thread thread, Thread.State waiting) {
        while (thread.isAlive() && thread.getState() != waiting) {
            Thread.onSpinWait();
        }
    }

    private static void over(Thread... threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Nested
    @DisplayName("turns in one name")
    class InOneName {

        private final Turns turns = new Turns();

        @Test
        void areTakenOneAfterTheOtherAndHoldUpNobodyElse() throws InterruptedException {
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            List<String> order = Collections.synchronizedList(new ArrayList<>());
            Thread first =
                    Thread.ofPlatform()
                            .start(() ->
                                    turns.take(
                                            "alice",
                                            () -> {
                                                taken.countDown();
                                                awaited(go);
                                                return order.add("first");
                                            }));
            taken.await();
            Thread second =
                    Thread.ofPlatform().start(() -> turns.take("alice", () -> order.add("second")));
            assertThat(turns.take("bob", () -> "bob")).isEqualTo("bob");
            settled(second, Thread.State.WAITING);
            assertThat(order).isEmpty();
            go.countDown();
            over(first, second);
            assertThat(order).containsExactly("first", "second");
        }

        private static void awaited(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void aTurnIsGivenBackAlsoByWorkThatFails() throws Exception {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            turns.take(
                                    "alice",
                                    () -> {
                                        throw new IllegalStateException("failed");
                                    }));
            String next =
                    CompletableFuture.supplyAsync(() -> turns.take("alice", () -> "next"))
                            .get(10, TimeUnit.SECONDS);
            assertThat(next).isEqualTo("next");
        }

        @Test
        void whoeverHasATurnMayTakeItAgain() {
            String inner = turns.take("alice", () -> turns.take("alice", () -> "inner"));
            assertThat(inner).isEqualTo("inner");
        }
    }

    @Nested
    @DisplayName("a rendezvous of refreshes")
    class Meeting {

        private final Rendezvous rendezvous = new Rendezvous();
        private final List<Long> order = Collections.synchronizedList(new ArrayList<>());

        private Thread arrives(long number, boolean reversed) {
            return Thread.ofPlatform()
                    .start(() -> rendezvous.meet(number, reversed, () -> order.add(number)));
        }

        @ParameterizedTest(name = "{0} then {1}, reversed {2}")
        @CsvSource({"1, 2, false", "2, 1, false", "1, 2, true", "2, 1, true"})
        void goesByNumberAndNotByArrival(long early, long late, boolean reversed)
                throws InterruptedException {
            rendezvous.expect(2);
            Stopwatch watch = Stopwatch.start();
            Thread first = arrives(early, reversed);
            settled(first, Thread.State.TIMED_WAITING);
            assertThat(order).as("the first one waits").isEmpty();
            over(first, arrives(late, reversed));
            assertThat(order).isEqualTo(reversed ? List.of(2L, 1L) : List.of(1L, 2L));
            assertThat(watch.nanos()).as("nobody runs out of patience").isLessThan(PATIENCE_NANOS);
        }

        @Test
        void isNoneWhereNobodyIsExpected() {
            assertThat(rendezvous.meet(7, false, () -> order.add(7L))).isTrue();
            rendezvous.expect(2);
            rendezvous.expect(0);
            assertThat(rendezvous.meet(8, false, () -> order.add(8L))).isTrue();
            assertThat(order).containsExactly(7L, 8L);
        }

        @ParameterizedTest(name = "{0} are expected instead")
        @ValueSource(ints = {0, 5})
        void isCalledOffForThoseWhoWaitAlready(int instead) throws InterruptedException {
            rendezvous.expect(3);
            Stopwatch watch = Stopwatch.start();
            Thread one = arrives(1, false);
            Thread two = arrives(2, false);
            settled(one, Thread.State.TIMED_WAITING);
            settled(two, Thread.State.TIMED_WAITING);
            assertThat(order).isEmpty();
            rendezvous.expect(instead);
            over(one, two);
            assertThat(order).containsExactlyInAnyOrder(1L, 2L);
            assertThat(watch.nanos()).isLessThan(PATIENCE_NANOS);
        }

        @Test
        void letsWhoeverComesAfterTheOthersGoAtOnce() throws InterruptedException {
            rendezvous.expect(2);
            Thread one = arrives(1, false);
            over(one, arrives(2, false));
            Stopwatch watch = Stopwatch.start();
            over(arrives(3, false));
            assertThat(order).containsExactly(1L, 2L, 3L);
            assertThat(watch.nanos()).isLessThan(PATIENCE_NANOS);
        }

        @Test
        void isLeftByWhoeverIsInterruptedWhoStillDoesItsWork() throws InterruptedException {
            rendezvous.expect(2);
            boolean[] interrupted = {false};
            Thread one =
                    Thread.ofPlatform()
                            .start(() -> {
                                rendezvous.meet(1, false, () -> order.add(1L));
                                interrupted[0] = Thread.currentThread().isInterrupted();
                            });
            settled(one, Thread.State.TIMED_WAITING);
            one.interrupt();
            over(one);
            assertThat(interrupted[0]).as("it stays interrupted").isTrue();
            Stopwatch watch = Stopwatch.start();
            over(arrives(2, false));
            assertThat(order).containsExactly(1L, 2L);
            assertThat(watch.nanos()).as("nobody waits for it").isLessThan(PATIENCE_NANOS);
        }
    }
}
