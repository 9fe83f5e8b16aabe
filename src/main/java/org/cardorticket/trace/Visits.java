package org.cardorticket.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// The exchanges of guests that a trace holds, the oldest first. Guarded by the recorder's lock.
///
/// They are left out many at a time, because leaving out means going through the whole trace.
final class Visits {

    private final int most;
    private final Set<ExchangeId> underWay = new HashSet<>();
    private final Deque<ExchangeId> over = new ArrayDeque<>();

    /// @param most how many exchanges that are over stay at least; up to twice as many may be held
    Visits(int most) {
        this.most = most;
    }

    /// A guest has come with `exchange`.
    void opened(ExchangeId exchange) {
        underWay.add(exchange);
    }

    /// `exchange` is over, a guest's or anybody's; returns those that are to be left out now.
    Set<ExchangeId> closed(ExchangeId exchange) {
        if (underWay.remove(exchange)) {
            over.addLast(exchange);
        }
        Set<ExchangeId> oldest = new HashSet<>();
        if (over.size() >= 2 * most) {
            while (over.size() > most) {
                oldest.add(over.removeFirst());
            }
        }
        return oldest;
    }
}
