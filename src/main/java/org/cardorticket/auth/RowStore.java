package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// What the server remembers between requests. A row is gone from its expiry on (`now < expiry`),
/// and never before, unless it is removed. Safe for use by many threads.
///
/// Every method throws {@link StoreUnavailableException} when the store does not answer.
public interface RowStore {

    /// The row of `table` under `key`, if it lives.
    Optional<Row> find(Table table, String key);

    /// Writes `row`, over any row with its key; returns the one that lived there before. A row
    /// whose time has run out is not kept.
    Optional<Row> put(Row row);

    /// Puts `next` in the place of `old` if `old` is still exactly there: whoever removes a row in
    /// the meantime wins.
    boolean replace(Row old, Row next);

    /// Takes a row away; returns it if it was there.
    Optional<Row> remove(Table table, String key);

    /// Takes `row` away if it is still exactly there.
    boolean remove(Row row);

    /// Whether a row that was missed has been taken away from outside before its expiry, by
    /// somebody who does not work through this store; told once. Only rows that were written or
    /// found through it are known.
    default boolean lost(Table table, String key) {
        return false;
    }

    /// The living rows of `table`, in the order of their keys.
    List<Row> rows(Table table);

    /// The living rows of `table` that belong to `user`.
    default List<Row> ofUser(Table table, String user) {
        return rows(table).stream().filter(row -> row.user().equals(user)).toList();
    }
}
