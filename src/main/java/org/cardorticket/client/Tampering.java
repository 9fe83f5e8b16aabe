package org.cardorticket.client;

/// What somebody may try to do to a credential of their own.
public enum Tampering {
    /// Make oneself an administrator in the ticket's claims, and leave the signature as it is.
    CLAIM,
    /// Change the ticket's signature.
    SIGNATURE,
    /// The same new claims, and a header that says there is no signature (RFC 8725 §2.1).
    ALG_NONE,
    /// The same new claims, signed by HMAC with the server's public key as the secret (RFC 8725
    /// §2.1).
    ALG_CONFUSION,
    /// Guess another session id.
    COOKIE_ID,
    /// Change the session id's MAC.
    COOKIE_MAC
}
