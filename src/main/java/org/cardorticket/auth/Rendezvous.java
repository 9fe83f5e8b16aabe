package org.cardorticket.auth;

import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Has refreshes that come at the same instant wait for each other and then go on in one order.
///
/// A race that happens once in a thousand times would happen on no stage. Every order that is
/// forced here is one that could have come about by itself. Nobody waits unless a command asks for
/// it, and then for two seconds at most.
final class Rendezvous {

    private static final long PATIENCE_SECONDS = 2;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeSet<Long> waiting = new TreeSet<>();
    private int expected;
    private int arrived;

    /// From now on `count` refreshes wait for each other; with 0 nobody waits.
    void expect(int count) {
        lock.lock();
        try {
            expected = count;
            arrived = 0;
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Does `work` when everybody expected has come and it is `number`'s turn: lowest number first,
    /// or last where `reversed`.
    <T> T meet(long number, boolean reversed, Supplier<T> work) {
        boolean met = await(number, reversed);
        try {
            return work.get();
        } finally {
            if (met) {
                leave(number);
            }
        }
    }

    private boolean await(long number, boolean reversed) {
        lock.lock();
        try {
            if (expected == 0) {
                return false;
            }
            waiting.add(number);
            arrived++;
            changed.signalAll();
            long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (left > 0 && !isTurnOf(number, reversed)) {
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isTurnOf(long number, boolean reversed) {
        return waiting.isEmpty()
                || arrived >= expected && number == (reversed ? waiting.last() : waiting.first());
    }

    private void leave(long number) {
        lock.lock();
        try {
            waiting.remove(number);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
