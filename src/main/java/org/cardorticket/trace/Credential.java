package org.cardorticket.trace;

import java.time.Instant;

/// What a client carries to prove who it is, as the server knew it when it issued it.
///
/// @param id the session id or the `jti`: names the credential, does not suffice to use it
/// @param family links the tokens that follow from one login; the credential's own id where it has
///   none
/// @param expiresAt the first moment at which it is no longer accepted
public record Credential(
        String id,
        Kind kind,
        Scheme scheme,
        String user,
        String family,
        Instant issuedAt,
        Instant expiresAt) {

    /// The three kinds of credential.
    public enum Kind {
        /// A session id in a cookie.
        SESSION_COOKIE,
        /// A JWT that opens resources.
        ACCESS_TOKEN,
        /// A long-lived token that only buys the next pair.
        REFRESH_TOKEN
    }

    /// The first eight characters of the id, enough to tell two apart on a screen.
    public String shortId() {
        return shortId(id);
    }

    /// The first eight characters of `id`.
    public static String shortId(String id) {
        return id.length() <= 8 ? id : id.substring(0, 8);
    }
}
