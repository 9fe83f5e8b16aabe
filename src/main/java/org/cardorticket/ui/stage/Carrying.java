package org.cardorticket.ui.stage;

import org.cardorticket.trace.Scheme;

/// How a scheme's credential travels.
final class Carrying {

    private Carrying() {}

    /// Whether the browser attaches it by itself, as a cookie.
    static boolean isCookie(Scheme scheme) {
        return switch (scheme) {
            case SESSION, JWT_COOKIE -> true;
            case JWT, JWT_ALLOWLIST, JWT_DENYLIST, JWT_REFRESH, JWT_BECAME_SESSION -> false;
        };
    }
}
