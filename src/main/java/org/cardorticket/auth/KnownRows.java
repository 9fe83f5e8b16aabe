package org.cardorticket.auth;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// What one process has seen of a store that others can write to: which rows it has written or
/// found, and which it has taken away itself. It remembers the {@link #MOST} rows it dealt with
/// last. Safe for use by many threads.
final class KnownRows {

    /// How many rows are remembered.
    static final int MOST = 10_000;

    private record Key(Table table, String key) {}

    /// The expiry of a row that this process has taken away: it is not alive at any time.
    private static final Instant GONE = Instant.MIN;

    private final Map<Key, Instant> expiries =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
                    return size() > MOST;
                }
            };

    /// `row` was written.
    synchronized void written(Row row) {
        expiries.put(new Key(row.table(), row.key()), row.expiresAt());
    }

    /// `row` was found. One that was taken away meanwhile stays away: somebody has looked before.
    synchronized void found(Row row) {
        expiries.putIfAbsent(new Key(row.table(), row.key()), row.expiresAt());
    }

    /// The row was taken away, by whoever it was.
    synchronized void removed(Table table, String key) {
        expiries.computeIfPresent(new Key(table, key), (_, _) -> GONE);
    }

    /// Whether the row should be there at `now`.
    synchronized boolean alive(Table table, String key, Instant now) {
        return now.isBefore(expiries.getOrDefault(new Key(table, key), GONE));
    }
}
