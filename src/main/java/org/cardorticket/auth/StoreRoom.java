package org.cardorticket.auth;

import java.util.Arrays;
import java.util.List;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;

/// Where the store stands, and the way in: recorded for exchanges, unrecorded for onlookers.
public final class StoreRoom {

    private final RowStore store;
    private final Turns turns = new Turns();

    /// The room of `store`.
    StoreRoom(RowStore store) {
        this.store = store;
    }

    /// The store for an exchange, which writes what it does there into `log`.
    public RowStore recorded(ExchangeLog log) {
        return new RecordedStore(store, turns, log);
    }

    /// The living rows of all tables of `scheme`; looking does not count as a look-up.
    public List<Row> rows(Scheme scheme) {
        return Arrays.stream(Table.Kind.values())
                .flatMap(kind -> store.rows(new Table(scheme, kind)).stream())
                .toList();
    }

    /// Takes all living rows away, unrecorded.
    public void clear() {
        Arrays.stream(Scheme.values())
                .flatMap(scheme -> rows(scheme).stream())
                .forEach(row -> store.remove(row.table(), row.key()));
    }

    /// The living rows of `user` in `table`; looking does not count as a look-up.
    List<Row> ofUser(Table table, String user) {
        return store.ofUser(table, user);
    }
}
