package org.cardorticket.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Everything that has been recorded up to some moment: an immutable, ordered list of events.
///
/// Longer traces share the storage of the shorter ones they grew from, so that handing out a
/// snapshot after every event costs nothing. Only the {@link Recorder} appends.
public final class Trace {

    /// Nothing has happened yet.
    public static final Trace EMPTY = new Trace(new Event[16], 0);

    private final Event[] storage;
    private final int size;

    private Trace(Event[] storage, int size) {
        this.storage = storage;
        this.size = size;
    }

    /// A trace of exactly `events`, for readers of files and for tests.
    public static Trace of(List<Event> events) {
        return new Trace(events.toArray(Event[]::new), events.size());
    }

    /// This trace and one more event. Must be called by one thread at a time, and only on the
    /// newest trace: a second branch from the same trace would overwrite the first.
    Trace plus(Event event) {
        Event[] target = storage;
        if (size == storage.length || this == EMPTY) {
            target = Arrays.copyOf(storage, Math.max(16, size * 2));
        }
        target[size] = event;
        return new Trace(target, size + 1);
    }

    /// How many events there are.
    public int size() {
        return size;
    }

    /// The events in their order, unmodifiable; random access in constant time.
    public List<Event> events() {
        return new View();
    }

    /// The events from index `from` (inclusive) on.
    public List<Event> since(int from) {
        return events().subList(from, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace trace && events().equals(trace.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    @Override
    public String toString() {
        return "Trace of " + size + " events";
    }

    private final class View extends AbstractList<Event> implements RandomAccess {
        @Override
        public Event get(int index) {
            return storage[java.util.Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
