package org.cardorticket.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// The newest rows of every user, found without going through everybody else's.
final class RowsByUser {

    private record Key(Table table, String key) {}

    private record Owner(Scheme scheme, String user) {}

    private final Map<Key, Owner> owners = new HashMap<>();
    private final Map<Owner, Map<Key, Row>> rows = new HashMap<>();

    /// Takes one more event into account; those that change no row are ignored.
    void take(Event event) {
        switch (event.step()) {
            case Step.RowWritten written -> put(written.row());
            case Step.RowRemoved removed -> remove(new Key(removed.table(), removed.key()));
            default -> {}
        }
    }

    /// The rows of `user` under `scheme` that live at `now`.
    List<Row> live(Scheme scheme, String user, Instant now) {
        return rows.getOrDefault(new Owner(scheme, user), Map.of()).values().stream()
                .filter(row -> now.isBefore(row.expiresAt()))
                .toList();
    }

    /// How many rows are held, also those whose time has run out and that were not forgotten.
    int size() {
        return owners.size();
    }

    /// Forgets the rows whose time has run out at `now`.
    void forgetExpired(Instant now) {
        rows.values().stream()
                .flatMap(held -> held.entrySet().stream())
                .filter(each -> !now.isBefore(each.getValue().expiresAt()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::remove);
    }

    private void put(Row row) {
        Key key = new Key(row.table(), row.key());
        remove(key);
        Owner owner = new Owner(row.table().scheme(), row.user());
        rows.computeIfAbsent(owner, _ -> new LinkedHashMap<>()).put(key, row);
        owners.put(key, owner);
    }

    private void remove(Key key) {
        Owner owner = owners.remove(key);
        if (owner != null) {
            rows.computeIfPresent(
                    owner,
                    (_, held) -> {
                        held.remove(key);
                        return held.isEmpty() ? null : held;
                    });
        }
    }
}
