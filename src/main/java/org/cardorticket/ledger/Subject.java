package org.cardorticket.ledger;

/// What a row of the table is about, in the order in which the rows stand.
///
/// Unless a row says otherwise it counts what happened in a lane since the lane took its scheme,
/// whoever did it but for the administrator, as the timeline does.
public enum Subject {
    /// The article's first row: requests that the user did not make, and how many were served.
    SECURITY(Aspect.SECURITY),
    /// Whether the browser attaches the credential by itself, so that another site can make it.
    SENT_BY_ITSELF(Aspect.SECURITY),
    /// Whether a script on the page can read the credential.
    READABLE_BY_SCRIPT(Aspect.SECURITY),
    /// The article's second row: the most bytes kept for one user, by the client and by the server.
    STORAGE(Aspect.STORAGE),
    /// The most that the server kept at one moment for one user, in rows and bytes.
    MEMORY_PER_USER(Aspect.STORAGE),
    /// What the server keeps for the scheme now, the administrator's rows included: what its store
    /// shows.
    MEMORY_NOW(Aspect.STORAGE),
    /// The article's third row: withdrawals of access, and how many took effect at once.
    CONTROL(Aspect.CONTROL),
    /// From the moment access should have ended until it did, in lesson time.
    EXPOSURE(Aspect.CONTROL),
    /// How often the user had to log in again because the credential had ended or expired.
    FORCED_LOG_INS(Aspect.CONTROL),
    /// How many bytes of a request are the credential.
    CREDENTIAL_BYTES(Aspect.COST),
    /// Look-ups that one request makes.
    LOOK_UPS_EACH(Aspect.COST),
    /// All look-ups.
    LOOK_UPS_ALL(Aspect.COST),
    /// Signatures or MACs that one request has checked.
    SIGNATURES_EACH(Aspect.COST),
    /// All signatures or MACs checked.
    SIGNATURES_ALL(Aspect.COST);

    private final Aspect aspect;

    Subject(Aspect aspect) {
        this.aspect = aspect;
    }

    /// The part of the table in which the row stands.
    public Aspect aspect() {
        return aspect;
    }

    /// Whether this is one of the three rows of the source article, the head of its part.
    public boolean isFromArticle() {
        return this == SECURITY || this == STORAGE || this == CONTROL;
    }
}
