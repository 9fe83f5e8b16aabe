package org.cardorticket.trace;

/// When a client with a refresh token uses it.
public enum Habit {
    /// Before the access token expires, by a timer of the page.
    PROACTIVE,
    /// When a request comes back refused; the request is then made again.
    ON_REFUSAL,
    /// Never by itself.
    NEVER
}
