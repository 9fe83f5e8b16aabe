package org.cardorticket.trace;

/// A check that a request has to pass on the server.
public enum Gate {
    /// Does a state change come from our own pages (`Origin`, `Sec-Fetch-Site`)?
    ORIGIN,
    /// Is there exactly one well-formed credential where this scheme carries it?
    CREDENTIAL,
    /// Is the MAC or signature ours, with the one algorithm that its key allows?
    SIGNATURE,
    /// Was the ticket issued by us, for this scheme, as this kind of token (`iss`, `aud`, `typ`)?
    AUDIENCE,
    /// Is `now < expiry`?
    EXPIRY,
    /// Does the server's store know it?
    LOOKUP,
    /// Has this refresh token been used before?
    REUSE,
    /// Does a state change bring the secret of our own pages (`X-CSRF-Token`)?
    CSRF_TOKEN,
    /// May this user do this?
    ROLE,
    /// Is the password right?
    PASSWORD
}
