package org.cardorticket.trace;

/// Why a credential or somebody's access ended, or should have, before its expiry.
public enum Ending {
    /// The user logged out.
    LOGGED_OUT,
    /// An administrator kicked the user.
    KICKED,
    /// The user changed the password.
    PASSWORD_CHANGED,
    /// The user's role was changed.
    ROLE_CHANGED,
    /// A newer credential took its place.
    REPLACED,
    /// A used refresh token came back, so its family ended.
    REUSED,
    /// The server restarted, and the row that it looked up was in its own memory.
    FORGOTTEN
}
