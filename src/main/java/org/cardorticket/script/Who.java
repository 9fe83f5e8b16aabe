package org.cardorticket.script;

/// Which of a lane's people acts.
public enum Who {
    /// The lane's own user.
    USER,
    /// The same user at another device.
    SECOND,
    /// Whoever has copied a credential.
    THIEF;

    /// As it is written in a command's line: `user`, `second`, `thief`.
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
