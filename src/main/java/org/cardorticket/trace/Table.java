package org.cardorticket.trace;

/// One table of a server's store: which scheme's, and what it holds.
public record Table(Scheme scheme, Kind kind) {

    /// What a table holds.
    public enum Kind {
        /// Session id → session.
        SESSIONS,
        /// User → the one token that is valid.
        ALLOWED,
        /// `jti` → revoked until it would have expired.
        DENIED,
        /// Refresh family → its newest member.
        FAMILIES
    }
}
