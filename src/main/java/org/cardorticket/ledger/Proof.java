package org.cardorticket.ledger;

import java.util.List;
import java.util.OptionalLong;

/// The steps that prove a figure.
///
/// @param steps their sequence numbers in the trace, rising; empty only where there is no figure
///   yet. Must never change: it is not copied, because the proofs of a growing total share one list
public record Proof(List<Long> steps) {

    /// Nothing to prove.
    public static final Proof NONE = new Proof(List.of());

    /// The proof by one step.
    public static Proof of(long step) {
        return new Proof(List.of(step));
    }

    /// The newest of the steps: where a click leads. Empty where there is no figure yet.
    public OptionalLong newest() {
        return steps.isEmpty() ? OptionalLong.empty() : OptionalLong.of(steps.getLast());
    }
}
