package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// The store as one exchange sees it: every access is measured and written into the exchange's log.
public final class RecordedStore implements RowStore {

    private final RowStore store;
    private final ExchangeLog log;

    /// Records what is done to `store` in `log`.
    public RecordedStore(RowStore store, ExchangeLog log) {
        this.store = store;
        this.log = log;
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        var timed = Stopwatch.time(() -> store.find(table, key));
        log.add(
                timed.value()
                        .<Step>map(row -> new Step.RowFound(row, timed.nanos()))
                        .orElseGet(() -> new Step.RowMissed(table, key, timed.nanos())));
        return timed.value();
    }

    @Override
    public void put(Row row) {
        Stopwatch watch = Stopwatch.start();
        store.put(row);
        log.add(new Step.RowWritten(row, watch.nanos()));
    }

    @Override
    public boolean replace(Row old, Row next) {
        Stopwatch watch = Stopwatch.start();
        boolean replaced = store.replace(old, next);
        if (replaced) {
            log.add(new Step.RowWritten(next, watch.nanos()));
        }
        return replaced;
    }

    @Override
    public Optional<Row> remove(Table table, String key) {
        Stopwatch watch = Stopwatch.start();
        Optional<Row> removed = store.remove(table, key);
        if (removed.isPresent()) {
            log.add(new Step.RowRemoved(table, key, watch.nanos()));
        }
        return removed;
    }

    @Override
    public List<Row> rows(Table table) {
        return store.rows(table);
    }
}
