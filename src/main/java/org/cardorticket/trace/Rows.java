package org.cardorticket.trace;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of every table as the recorded store steps tell them: the fold of a trace.
///
/// Mutable while folding, not safe for several threads.
public final class Rows {

    private record Key(Table table, String key) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    /// The rows after all of `events`.
    public static Rows after(Collection<Event> events) {
        Rows rows = new Rows();
        events.forEach(event -> rows.apply(event.step()));
        return rows;
    }

    /// A copy that goes its own way from here.
    public Rows copy() {
        Rows copy = new Rows();
        copy.rows.putAll(rows);
        return copy;
    }

    /// Takes one more step into account; steps that change no row are ignored.
    public void apply(Step step) {
        switch (step) {
            case Step.RowWritten written -> {
                Row row = written.row();
                rows.put(new Key(row.table(), row.key()), row);
            }
            case Step.RowRemoved removed -> rows.remove(new Key(removed.table(), removed.key()));
            default -> {}
        }
    }

    /// The row of `table` under `key`, whether or not its time has run out.
    public Optional<Row> find(Table table, String key) {
        return Optional.ofNullable(rows.get(new Key(table, key)));
    }

    /// Forgets the rows whose time had run out before `moment`.
    public void forgetExpired(Instant moment) {
        rows.values().removeIf(row -> row.expiresAt().isBefore(moment));
    }

    /// The rows of all tables of `scheme`, also those whose time has run out, oldest key first.
    public List<Row> all(Scheme scheme) {
        return rows.values().stream().filter(row -> row.table().scheme() == scheme).toList();
    }

    /// The rows of `table` that live at `now` (`now < expiry`), oldest key first.
    public List<Row> live(Table table, Instant now) {
        return rows.values().stream()
                .filter(row -> row.table().equals(table) && now.isBefore(row.expiresAt()))
                .toList();
    }

    /// The rows of all tables of `scheme` that live at `now`.
    public List<Row> live(Scheme scheme, Instant now) {
        return rows.values().stream()
                .filter(row -> row.table().scheme() == scheme && now.isBefore(row.expiresAt()))
                .toList();
    }
}
