package org.cardorticket.auth;

/// The store does not answer. Nobody is let in while it is away.
public final class StoreUnavailableException extends RuntimeException {

    /// `cause` is why.
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
