package org.cardorticket.trace;

/// A protection of the server that a lesson may turn off to show what it is good for. All are on
/// until a command turns one off.
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
    ALGORITHM_PINNING
}
