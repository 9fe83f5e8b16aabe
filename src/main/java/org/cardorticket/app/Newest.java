package org.cardorticket.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A queue that never makes anybody wait who puts something in: when it is full, the oldest is lost
/// and counted. Safe for use by many threads.
///
/// @param <T> what is in it
final class Newest<T> {

    /// The next item, and how many were lost before it since the one taken last.
    record Taken<T>(T item, long lost) {}

    private final int most;
    private final Deque<T> items = new ArrayDeque<>();
    private long lost;
    private boolean closed;

    /// A queue of `most` items at most.
    Newest(int most) {
        this.most = most;
    }

    /// Puts `item` in.
    synchronized void add(T item) {
        if (items.size() == most) {
            items.removeFirst();
            lost++;
        }
        items.addLast(item);
        notifyAll();
    }

    /// Waits for the next item; empty when the queue has been closed and nothing is left in it.
    synchronized Optional<Taken<T>> take() throws InterruptedException {
        while (items.isEmpty() && !closed) {
            wait();
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Taken<T> taken = new Taken<>(items.removeFirst(), lost);
        lost = 0;
        return Optional.of(taken);
    }

    /// Nothing more will come.
    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
