package org.cardorticket.lesson;

/// Where to look while a step happens.
public enum Look {
    /// The two lanes.
    STAGE,
    /// The HTTP messages.
    HTTP,
    /// The credential, decoded.
    CREDENTIAL,
    /// The server's memory.
    STORE,
    /// The counted trade-offs.
    LEDGER,
    /// The lives of the credentials, and the exposure.
    TIMELINE
}
