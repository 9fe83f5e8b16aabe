package org.cardorticket.client;

/// How a thief comes by somebody's credentials.
public enum Theft {
    /// By copying everything the browser keeps: malware, a backup, an unlocked machine.
    DEVICE,
    /// By a script on the page (XSS): reads the page's storage, but no cookie that is `HttpOnly`.
    SCRIPT
}
