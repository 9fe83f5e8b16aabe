package org.cardorticket.trace;

import java.util.Set;

/// A protection of the server that a lesson may turn off to show what it is good for. All but the
/// additional ones are on until a command turns one off.
public enum Defence {
    /// Cookies say `SameSite=Lax`, so that a browser keeps them back when another site posts (RFC
    /// 6265bis §4.1.2.7).
    SAME_SITE,
    /// A state change under a cookie scheme must come from our own pages (`Origin`,
    /// `Sec-Fetch-Site`).
    ORIGIN_CHECK,
    /// A refresh token is good for one refresh (RFC 9700 §4.14.2).
    ROTATION,
    /// A refresh token that comes back ends its family (RFC 9700 §4.14.2).
    REUSE_DETECTION,
    /// A refresh token is claimed in one indivisible step, so that of two at once one wins.
    COMPARE_AND_SET,
    /// A key verifies its own algorithm and no other, whatever a token's header says (RFC 8725
    /// §3.1).
    ALGORITHM_PINNING,
    /// A state change under a cookie scheme must bring a secret that only our own pages can read
    /// (OWASP CSRF Prevention Cheat Sheet, HMAC-based token pattern). Additional: the first two
    /// keep another site out without it.
    CSRF_TOKEN;

    /// Whether a server has it on from the start, so that being without it is a weakness.
    public boolean standard() {
        return !additional().contains(this);
    }

    /// Those that a server starts without.
    public static Set<Defence> additional() {
        return Set.of(CSRF_TOKEN);
    }
}
