package org.cardorticket.film;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cardorticket.film.StoreFrame.RowFrame;
import org.cardorticket.film.StoreFrame.RowState;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// One scheme's rows while cues are being folded: those that live, and the few that went last.
final class Shelf {

    /// How many rows that are gone stay to be seen.
    private static final int GHOSTS = 3;

    private static final long NEVER = Long.MAX_VALUE;

    /// Names a row among those of all tables.
    record Key(Table table, String key) {

        static Key of(Row row) {
            return new Key(row.table(), row.key());
        }
    }

    private record Owner(Table table, String user) {

        static Owner of(Row row) {
            return new Owner(row.table(), row.user());
        }
    }

    /// @param written the shelf's count when it was written
    /// @param removal the shelf's count when it was removed, {@link #NEVER} if it was not
    /// @param writtenAt the lesson time when it was written
    /// @param goneAt the lesson time when it was removed, or at which it expires
    /// @param node the server in whose own memory it is, 0 for no particular one
    private record Kept(
            int node, Row row, long written, long removal, Instant writtenAt, Instant goneAt) {

        boolean removed() {
            return removal != NEVER;
        }

        boolean gone(Instant now) {
            return removed() || !now.isBefore(goneAt);
        }

        /// Whether `newer` was written when this was gone already.
        boolean followedBy(Kept newer) {
            return removed() ? newer.written > removal : !newer.writtenAt.isBefore(goneAt);
        }
    }

    private final Map<Key, Kept> kept = new LinkedHashMap<>();
    private long count;

    /// A copy that goes its own way from here.
    Shelf copy() {
        Shelf copy = new Shelf();
        copy.kept.putAll(kept);
        copy.count = count;
        return copy;
    }

    /// How many rows are kept, live and gone.
    int size() {
        return kept.size();
    }

    /// Takes in a step at lesson time `at`; steps that change no row are ignored.
    ///
    /// @param node the server that did it in its own memory, 0 where they share one
    void apply(Step.OfStore step, Instant at, int node) {
        switch (step) {
            case Step.RowWritten(Row row, _) -> write(row, at, node);
            case Step.RowRemoved(Table table, String key, _) ->
                    kept.computeIfPresent(
                            new Key(table, key),
                            (_, old) ->
                                    old.gone(at)
                                            ? old
                                            : new Kept(
                                                    old.node,
                                                    old.row,
                                                    old.written,
                                                    ++count,
                                                    old.writtenAt,
                                                    at));
            case Step.RowFound _, Step.RowMissed _ -> {}
        }
    }

    /// Forgets the rows that are gone at `now` and will not be seen any more.
    void tidy(Instant now) {
        Set<Key> seen = ghosts(now);
        kept.entrySet()
                .removeIf(each -> each.getValue().gone(now) && !seen.contains(each.getKey()));
    }

    /// The rows to be seen at `now`, in the order in which they were first written.
    ///
    /// @param touched what has lately happened to a row that lives
    List<RowFrame> frames(Instant now, Function<Key, RowState> touched) {
        Set<Key> ghosts = ghosts(now);
        List<RowFrame> frames = new ArrayList<>();
        kept.forEach((key, each) -> {
            if (!each.gone(now)) {
                frames.add(new RowFrame(each.row, touched.apply(key), each.node));
            } else if (ghosts.contains(key)) {
                frames.add(
                        new RowFrame(
                                each.row,
                                each.removed() ? RowState.REMOVED : RowState.EXPIRED,
                                each.node));
            }
        });
        return frames;
    }

    private void write(Row row, Instant at, int node) {
        Key key = Key.of(row);
        Kept old = kept.get(key);
        if (old != null && old.gone(at)) {
            kept.remove(key);
        }
        kept.put(key, new Kept(node, row, ++count, NEVER, at, row.expiresAt()));
    }

    /// The newest rows that are gone and have had no successor of the same table and user since.
    private Set<Key> ghosts(Instant now) {
        List<Kept> gone = kept.values().stream().filter(each -> each.gone(now)).toList();
        if (gone.isEmpty()) {
            return Set.of();
        }
        Map<Owner, Kept> newest = new HashMap<>();
        for (Kept each : kept.values()) {
            newest.merge(Owner.of(each.row), each, (a, b) -> a.written > b.written ? a : b);
        }
        Set<Key> ghosts = new HashSet<>();
        gone.stream()
                .filter(each -> !each.followedBy(newest.getOrDefault(Owner.of(each.row), each)))
                .sorted(
                        Comparator.comparing(Kept::goneAt)
                                .thenComparingLong(Kept::removal)
                                .thenComparingLong(Kept::written)
                                .reversed())
                .limit(GHOSTS)
                .forEach(each -> ghosts.add(Key.of(each.row)));
        return ghosts;
    }
}
