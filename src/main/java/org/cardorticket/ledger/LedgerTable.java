package org.cardorticket.ledger;

import java.time.Instant;
import java.util.List;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// The whole table at one point of the trace.
///
/// @param seq the last step that was counted, -1 for none
/// @param now the lesson time for which it was counted
/// @param a the scheme of the upper lane at that point
/// @param b the scheme of the lower lane at that point
/// @param rows one for each subject, in the order of {@link Subject}
public record LedgerTable(long seq, Instant now, Scheme a, Scheme b, List<LedgerRow> rows) {

    public LedgerTable {
        rows = List.copyOf(rows);
    }

    /// The scheme of `lane`.
    public Scheme scheme(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }

    /// The figure of `lane` about `subject`.
    public Figure figure(Subject subject, Lane lane) {
        return rows.get(subject.ordinal()).figure(lane);
    }

    /// The rows of one part of the table, its head first.
    public List<LedgerRow> rows(Aspect aspect) {
        return rows.stream().filter(row -> row.subject().aspect() == aspect).toList();
    }
}
