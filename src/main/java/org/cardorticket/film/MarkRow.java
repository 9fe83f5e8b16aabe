package org.cardorticket.film;

import java.time.Instant;
import java.util.List;

/// Marks of one kind in the order of happening, with tallies that make counting any stretch of them
/// a matter of two look-ups.
public final class MarkRow {

    /// No marks.
    public static final MarkRow EMPTY = new MarkRow(List.of());

    /// A mark, and how many there have been up to it and with it.
    ///
    /// @param key the moment it is sorted under: its own, or that of the latest before it, because
    ///   a guest's answer may be told a little late
    record Entry(Mark mark, Instant key, int refused, int refreshes) {

        /// `mark` after those that `before` ends with, or as the first.
        static Entry first(Mark mark) {
            return new Entry(mark, mark.at(), refused(mark), refreshes(mark));
        }

        Entry then(Mark next) {
            return new Entry(
                    next,
                    next.at().isAfter(key) ? next.at() : key,
                    refused + refused(next),
                    refreshes + refreshes(next));
        }

        private static int refused(Mark mark) {
            return mark instanceof Mark.Asked asked && !asked.allowed() ? 1 : 0;
        }

        private static int refreshes(Mark mark) {
            return mark instanceof Mark.Asked asked && asked.refresh() ? 1 : 0;
        }
    }

    private final List<Entry> entries;

    /// A row of `entries`, each made from the one before.
    MarkRow(List<Entry> entries) {
        this.entries = entries;
    }

    /// How many marks there are.
    public int size() {
        return entries.size();
    }

    /// Mark number `index`.
    public Mark get(int index) {
        return entries.get(index).mark();
    }

    /// How many of them come before `moment`.
    int before(Instant moment) {
        return Search.count(entries.size(), i -> entries.get(i).key().isBefore(moment));
    }

    /// The moment mark number `index` is sorted under.
    Instant key(int index) {
        return entries.get(index).key();
    }

    /// The marks from number `from` up to but not with number `to` as one.
    Marks.Group group(int from, int to) {
        Entry last = entries.get(to - 1);
        int refused = last.refused() - (from == 0 ? 0 : entries.get(from - 1).refused());
        int refreshes = last.refreshes() - (from == 0 ? 0 : entries.get(from - 1).refreshes());
        return new Marks.Group(from, get(from), last.mark(), to - from, refused, refreshes);
    }
}
