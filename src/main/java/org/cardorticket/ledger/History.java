package org.cardorticket.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What something has been from which step on: appended at the end, found in logarithmic time.
///
/// @param <T> what changes; immutable
final class History<T> {

    private record Entry<T>(long from, T value) {}

    private final List<Entry<T>> entries = new ArrayList<>();

    /// From step `seq` on it is `value`; `seq` is not before that of the last change.
    void add(long seq, T value) {
        if (!entries.isEmpty() && entries.getLast().from() == seq) {
            entries.removeLast();
        }
        entries.add(new Entry<>(seq, value));
    }

    /// Whether it has ever been anything.
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /// What it is once step `seq` has happened; empty before the first change.
    Optional<T> at(long seq) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).from() <= seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(entries.get(low - 1).value());
    }
}
