package org.cardorticket.auth;

/// The store does not answer, or nothing that makes sense. Nobody is let in meanwhile.
public final class StoreUnavailableException extends RuntimeException {

    /// `cause` is why.
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Nothing else went wrong before.
    public StoreUnavailableException(String message) {
        super(message);
    }
}
