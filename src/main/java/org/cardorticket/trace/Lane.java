package org.cardorticket.trace;

/// One of the two places on the stage: a client and the scheme it uses.
public enum Lane {
    /// The upper lane.
    A,
    /// The lower lane.
    B;

    /// The lane that is not this one.
    public Lane other() {
        return this == A ? B : A;
    }
}
