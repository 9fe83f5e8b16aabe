package org.cardorticket.trace;

/// What the server decided about a request.
public sealed interface Verdict {

    /// The request was served.
    ///
    /// @param user whom the server took the sender for; empty where nobody had to be known
    record Allowed(String user) implements Verdict {}

    /// The request was turned away.
    record Refused(Reason reason) implements Verdict {}

    /// Whether the request was served.
    default boolean allowed() {
        return this instanceof Allowed;
    }
}
