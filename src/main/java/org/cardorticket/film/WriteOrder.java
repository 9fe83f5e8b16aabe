package org.cardorticket.film;

import java.util.HashMap;
import java.util.Map;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// Keeps an older change of a row from undoing a newer one, where exchanges that overlapped in the
/// trace are shown one after the other.
final class WriteOrder {

    private record Key(Table table, String key) {}

    private final Map<Key, Long> newest = new HashMap<>();

    /// Whether `event` is to be shown: false only for a change of a row that has been overtaken.
    boolean admits(Event event) {
        return switch (event.step()) {
            case Step.RowWritten(var row, _) -> isNewest(row.table(), row.key(), event.seq());
            case Step.RowRemoved(Table table, String key, _) -> isNewest(table, key, event.seq());
            default -> true;
        };
    }

    private boolean isNewest(Table table, String key, long seq) {
        return newest.merge(new Key(table, key), seq, Math::max) == seq;
    }
}
