package org.cardorticket.ledger;

import org.cardorticket.trace.Lane;

/// One row of the table: both lanes side by side.
public record LedgerRow(Subject subject, Figure a, Figure b) {

    /// The figure of `lane`.
    public Figure figure(Lane lane) {
        return switch (lane) {
            case A -> a;
            case B -> b;
        };
    }
}
