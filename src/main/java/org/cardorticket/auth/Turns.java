package org.cardorticket.auth;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets only one thread at a time do something in one name. Names share a fixed number of locks, so
/// that strangers' names cost no memory.
final class Turns {

    private static final int LOCKS = 256;

    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    Turns() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /// Does `work` while nobody else works in the name of `name`. A thread may take the same turn
    /// again while it has it.
    <T> T take(String name, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(name.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
