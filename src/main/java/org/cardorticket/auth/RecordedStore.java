package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// The store as one exchange sees it: every access is measured and written into the exchange's log.
///
/// Two writes to one row are recorded in the order in which they were done, so that the trace folds
/// to what the store holds.
final class RecordedStore implements RowStore {

    private final RowStore store;
    private final Turns turns;
    private final ExchangeLog log;

    /// Records what is done to `store` in `log`; `turns` is shared by all who write to the store.
    RecordedStore(RowStore store, Turns turns, ExchangeLog log) {
        this.store = store;
        this.turns = turns;
        this.log = log;
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        var timed = Stopwatch.time(() -> store.find(table, key));
        log.add(
                timed.value()
                        .<Step>map(row -> new Step.RowFound(row, timed.nanos()))
                        .orElseGet(() -> new Step.RowMissed(table, key, timed.nanos())));
        if (timed.value().isEmpty()) {
            tellIfLost(table, key);
        }
        return timed.value();
    }

    @Override
    public Optional<Row> put(Row row) {
        return turns.take(
                row.key(),
                () -> {
                    var timed = Stopwatch.time(() -> store.put(row));
                    log.add(new Step.RowWritten(row, timed.nanos()));
                    return timed.value();
                });
    }

    @Override
    public boolean replace(Row old, Row next) {
        return turns.take(
                old.key(),
                () -> {
                    var timed = Stopwatch.time(() -> store.replace(old, next));
                    if (timed.value()) {
                        log.add(new Step.RowWritten(next, timed.nanos()));
                    }
                    return timed.value();
                });
    }

    @Override
    public Optional<Row> remove(Table table, String key) {
        return turns.take(
                key,
                () -> {
                    var timed = Stopwatch.time(() -> store.remove(table, key));
                    if (timed.value().isPresent()) {
                        log.add(new Step.RowRemoved(table, key, timed.nanos()));
                    }
                    return timed.value();
                });
    }

    @Override
    public boolean remove(Row row) {
        return turns.take(
                row.key(),
                () -> {
                    var timed = Stopwatch.time(() -> store.remove(row));
                    if (timed.value()) {
                        log.add(new Step.RowRemoved(row.table(), row.key(), timed.nanos()));
                    }
                    return timed.value();
                });
    }

    /// A row that somebody has deleted in the store itself is told of when it is missed. In the
    /// row's turn, so that whoever takes it away here has finished, and nobody writes it anew
    /// before it is told.
    private void tellIfLost(Table table, String key) {
        turns.take(
                key,
                () -> {
                    boolean lost = store.lost(table, key);
                    if (lost) {
                        log.add(new Step.RowRemoved(table, key, 0));
                    }
                    return lost;
                });
    }

    /// Not recorded: nobody decides anything by going through a whole table.
    @Override
    public List<Row> rows(Table table) {
        return store.rows(table);
    }
}
