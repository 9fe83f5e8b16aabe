package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// The line to a store, which can be cut and joined again: what lies in the store stays there, but
/// while the line is cut nobody hears of it. Safe for use by many threads.
public final class StoreLine implements StoreSource {

    private final StoreSource source;
    private volatile boolean up = true;

    /// The line to the stores of `source`.
    public StoreLine(StoreSource source) {
        this.source = source;
    }

    /// Cuts the line, or joins it again.
    public void turn(boolean on) {
        up = on;
    }

    @Override
    public RowStore atStart() {
        return new AtItsEnd(source.atStart());
    }

    @Override
    public void close() {
        source.close();
    }

    private final class AtItsEnd implements RowStore {

        private final RowStore store;

        AtItsEnd(RowStore store) {
            this.store = store;
        }

        @Override
        public Optional<Row> find(Table table, String key) {
            return reached().find(table, key);
        }

        @Override
        public Optional<Row> put(Row row) {
            return reached().put(row);
        }

        @Override
        public boolean replace(Row old, Row next) {
            return reached().replace(old, next);
        }

        @Override
        public Optional<Row> remove(Table table, String key) {
            return reached().remove(table, key);
        }

        @Override
        public boolean remove(Row row) {
            return reached().remove(row);
        }

        @Override
        public boolean lost(Table table, String key) {
            return reached().lost(table, key);
        }

        @Override
        public List<Row> rows(Table table) {
            return reached().rows(table);
        }

        @Override
        public List<Row> ofUser(Table table, String user) {
            return reached().ofUser(table, user);
        }

        private RowStore reached() {
            if (!up) {
                throw new StoreUnavailableException("the line to the store is cut");
            }
            return store;
        }
    }
}
