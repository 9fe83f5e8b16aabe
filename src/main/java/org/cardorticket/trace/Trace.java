package org.cardorticket.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// What has been recorded up to some moment: an immutable, ordered list of events.
///
/// It is everything, unless many guests have called: of their exchanges the oldest are left out and
/// only counted. The events that stay keep their numbers.
///
/// Longer traces share the storage of the shorter ones they grew from, so that handing out a
/// snapshot after every event costs nothing. Only the {@link Recorder} appends.
public final class Trace {

    /// Nothing has happened yet.
    public static final Trace EMPTY = new Trace(new Event[16], 0, 0);

    private final Event[] storage;
    private final int size;
    private final long leftOut;

    private Trace(Event[] storage, int size, long leftOut) {
        this.storage = storage;
        this.size = size;
        this.leftOut = leftOut;
    }

    /// A trace of exactly `events`, for readers of files and for tests.
    public static Trace of(List<Event> events) {
        return new Trace(events.toArray(Event[]::new), events.size(), 0);
    }

    /// This trace with only `events` of it, after `more` further exchanges have been left out.
    Trace thinned(List<Event> events, int more) {
        return new Trace(events.toArray(Event[]::new), events.size(), leftOut + more);
    }

    /// This trace and one more event. Must be called by one thread at a time, and only on the
    /// newest trace: a second branch from the same trace would overwrite the first.
    Trace plus(Event event) {
        Event[] target = storage;
        if (size == storage.length || this == EMPTY) {
            target = Arrays.copyOf(storage, Math.max(16, size * 2));
        }
        target[size] = event;
        return new Trace(target, size + 1, leftOut);
    }

    /// How many exchanges have been left out since the beginning.
    public long leftOut() {
        return leftOut;
    }

    /// The number of the event that comes next, as far as this trace knows.
    public long end() {
        return size == 0 ? 0 : storage[size - 1].seq() + 1;
    }

    /// Whether this is `earlier` and what has come since: nothing has been left out in between.
    public boolean continues(Trace earlier) {
        return earlier.size == 0 || leftOut == earlier.leftOut && size >= earlier.size;
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

    /// The events with the number `seq` or a later one.
    public List<Event> from(long seq) {
        return since(before(seq));
    }

    /// How many events have a number below `seq`.
    public int before(long seq) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (storage[middle].seq() < seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
