package org.cardorticket.auth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// A store into which somebody else reaches: something may happen in it between two questions of
/// one request, at exactly the moment that a test wants, and it may be away.
final class Meddled implements RowStore {

    private final RowStore store;
    private Optional<Runnable> afterFind = Optional.empty();
    private Optional<Runnable> beforeReplace = Optional.empty();
    private final Map<Table, Runnable> afterRows = new HashMap<>();
    private boolean away;
    private boolean refusing;
    private boolean losing;

    Meddled(RowStore store) {
        this.store = store;
    }

    /// Has `work` done once, right after the next row was looked for.
    void afterFind(Runnable work) {
        afterFind = Optional.of(work);
    }

    /// Has `work` done once, right before the next row is replaced.
    void beforeReplace(Runnable work) {
        beforeReplace = Optional.of(work);
    }

    /// Has `work` done once, right after `table` was next gone through.
    void afterRows(Table table, Runnable work) {
        afterRows.put(table, work);
    }

    /// From now on nobody gets an answer, or everybody does again.
    void away(boolean now) {
        away = now;
    }

    /// From now on nothing is ever replaced.
    void refuseToReplace() {
        refusing = true;
    }

    /// From now on every row that is missed counts as taken away by somebody else.
    void loseWhatIsMissed() {
        losing = true;
    }

    @Override
    public Optional<Row> find(Table table, String key) {
        Optional<Row> found = reached().find(table, key);
        Optional<Runnable> work = afterFind;
        afterFind = Optional.empty();
        work.ifPresent(Runnable::run);
        return found;
    }

    @Override
    public Optional<Row> put(Row row) {
        return reached().put(row);
    }

    @Override
    public boolean replace(Row old, Row next) {
        Optional<Runnable> work = beforeReplace;
        beforeReplace = Optional.empty();
        work.ifPresent(Runnable::run);
        return !refusing && reached().replace(old, next);
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
        return losing || reached().lost(table, key);
    }

    @Override
    public List<Row> rows(Table table) {
        List<Row> rows = reached().rows(table);
        Optional.ofNullable(afterRows.remove(table)).ifPresent(Runnable::run);
        return rows;
    }

    private RowStore reached() {
        if (away) {
            throw new StoreUnavailableException("away");
        }
        return store;
    }
}
