package org.cardorticket.ledger;

import java.time.Instant;

/// What was known after a step, from which a figure follows for every later moment until the next.
interface Reading {

    /// Nothing has been counted.
    Reading NOT_YET = of(new Figure.NotYet());

    /// The figure at lesson time `now`, which is not before that of the step.
    Figure at(Instant now);

    /// A figure that time does not change.
    static Reading of(Figure figure) {
        return _ -> figure;
    }
}
