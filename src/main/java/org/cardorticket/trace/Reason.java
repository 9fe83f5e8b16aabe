package org.cardorticket.trace;

import java.util.Locale;

/// Why a request was refused: the stable word in the `reason` member of an error (RFC 9457
/// extension).
public enum Reason {
    /// No credential was sent.
    MISSING_CREDENTIAL,
    /// Two credentials were sent at once (RFC 6750 §2 forbids it).
    TWO_CREDENTIALS,
    /// The credential is not even of the right form.
    MALFORMED,
    /// Its MAC or signature is not ours.
    BAD_SIGNATURE,
    /// Its header names an algorithm that its key does not allow.
    WRONG_ALGORITHM,
    /// Its header names a key that this server does not have.
    UNKNOWN_KEY,
    /// It is not an access token of ours: wrong `typ`.
    WRONG_TYPE,
    /// Its `iss` is not this server.
    WRONG_ISSUER,
    /// It was issued for another scheme.
    WRONG_AUDIENCE,
    /// Its `nbf` or `iat` lies in the future.
    NOT_YET_VALID,
    /// `now < expiry` does not hold.
    EXPIRED,
    /// The store has no such session.
    UNKNOWN_SESSION,
    /// The server took it back.
    REVOKED,
    /// A refresh token that had been used already.
    REUSED,
    /// The user it names does not exist.
    UNKNOWN_USER,
    /// User name or password is wrong.
    BAD_PASSWORD,
    /// Too many wrong passwords.
    TOO_MANY_ATTEMPTS,
    /// Known, but without the role that this needs.
    INSUFFICIENT_ROLE,
    /// A state change that came from another site.
    CROSS_SITE,
    /// A state change without the secret that only our own pages know, or with a wrong one.
    BAD_CSRF_TOKEN,
    /// Nobody from outside is let in until somebody opens the server to them.
    NOT_OPEN,
    /// The message breaks HTTP's own rules: no `Host`, or two (RFC 9112 §3.2).
    BAD_REQUEST,
    /// The body is not what the route expects.
    BAD_BODY,
    /// No such path.
    NOT_FOUND,
    /// No such method here.
    METHOD_NOT_ALLOWED,
    /// The request says not how long its body is.
    LENGTH_REQUIRED,
    /// The body is longer than 8 KiB.
    BODY_TOO_LARGE,
    /// The headers are longer than 16 KiB.
    HEADERS_TOO_LARGE,
    /// The body is not declared as JSON.
    NOT_JSON,
    /// The `Host` is not this server's.
    WRONG_HOST,
    /// The store does not answer.
    STORE_UNAVAILABLE;

    /// The word as it stands in an answer, such as `bad_signature`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
