package org.cardorticket.trace;

/// A length of time that can be chosen for the schemes, for whatever is issued from then on.
public enum Setting {
    /// A session ends when it has not been used for this long.
    SESSION_IDLE,
    /// A session ends this long after the login, however much it is used.
    SESSION_ABSOLUTE,
    /// The life of an access token.
    ACCESS_LIFE,
    /// The life of a refresh family, from the login on.
    REFRESH_LIFE,
    /// How long a used refresh token still gets the successor it got already; zero for not at all.
    GRACE,
    /// How long after it was issued a proactive client refreshes an access token.
    REFRESH_AFTER
}
