package org.cardorticket.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Keeps every end that a run comes to, and on which thread it was told: there must be one.
final class Ends implements Consumer<Run.End> {

    private final List<Run.End> ends = new ArrayList<>();
    private final List<String> threads = new ArrayList<>();

    @Override
    public synchronized void accept(Run.End end) {
        ends.add(end);
        threads.add(Thread.currentThread().getName());
    }

    /// The only end there is.
    synchronized Run.End only() {
        if (ends.size() != 1) {
            throw new AssertionError("not one end, but " + ends);
        }
        return ends.getFirst();
    }

    /// The names of the threads that told of an end.
    synchronized List<String> threads() {
        return List.copyOf(threads);
    }

    synchronized boolean isEmpty() {
        return ends.isEmpty();
    }
}
