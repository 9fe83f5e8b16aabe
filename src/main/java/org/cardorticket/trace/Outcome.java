package org.cardorticket.trace;

/// What a gate said.
public sealed interface Outcome {

    /// The gate let the request through.
    ///
    /// @param detail what it found, in the field's own terms, such as `HS256` or `exp 09:30`; may
    ///   be empty
    record Passed(String detail) implements Outcome {}

    /// The gate stopped the request.
    record Failed(Reason reason) implements Outcome {}

    /// Whether the gate let the request through.
    default boolean passed() {
        return this instanceof Passed;
    }
}
