package org.cardorticket.film;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Row;

/// What the server remembers for one scheme at one moment.
///
/// @param rows the live rows, and those that went lately, oldest first
/// @param lookup the look-up of the exchange shown last, if it made one
public record StoreFrame(List<RowFrame> rows, Optional<Lookup> lookup) {

    public StoreFrame {
        rows = List.copyOf(rows);
    }

    /// What has just happened to a row.
    public enum RowState {
        /// Nothing lately.
        RESTING,
        /// It was read in the exchange shown last.
        READ,
        /// It was written in the exchange shown last.
        WRITTEN,
        /// The server took it away.
        REMOVED,
        /// Its time ran out.
        EXPIRED
    }

    /// A row and its state.
    ///
    /// @param node the number (from 1) of the server in whose own memory it is, 0 where all servers
    ///   share one
    public record RowFrame(Row row, RowState state, int node) {}

    /// A look-up.
    ///
    /// @param nanos how long it really took
    public record Lookup(String key, boolean found, long nanos) {}

    /// How many rows the server really holds.
    public long liveRows() {
        return rows.stream().filter(StoreFrame::isLive).count();
    }

    /// How many bytes they take, as serialised.
    public long liveBytes() {
        return rows.stream().filter(StoreFrame::isLive).mapToLong(row -> row.row().bytes()).sum();
    }

    private static boolean isLive(RowFrame frame) {
        return frame.state() != RowState.REMOVED && frame.state() != RowState.EXPIRED;
    }
}
