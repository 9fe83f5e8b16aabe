package org.cardorticket.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Feels the pulse of the JavaFX thread: the longest time it has kept somebody waiting.
final class Heartbeat implements AutoCloseable {

    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long DEAD_SECONDS = 60;

    private final AtomicLong longest = new AtomicLong();
    private final Thread thread;
    private volatile boolean over;

    Heartbeat() {
        thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::feel);
    }

    private void feel() {
        while (!over) {
            CountDownLatch beat = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(beat::countDown);
            try {
                boolean alive = beat.await(DEAD_SECONDS, TimeUnit.SECONDS);
                long waited = System.nanoTime() - asked;
                longest.accumulateAndGet(alive ? waited : Long.MAX_VALUE, Math::max);
            } catch (InterruptedException _) {
                return;
            }
            LockSupport.parkNanos(OFTEN);
        }
    }

    /// The longest wait so far, in seconds.
    double longestSeconds() {
        return longest.get() / 1e9;
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
