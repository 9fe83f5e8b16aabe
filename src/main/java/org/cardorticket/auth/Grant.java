package org.cardorticket.auth;

import java.time.Duration;
import java.util.Optional;
import org.cardorticket.wire.SetCookie;

/// What a login or a refresh hands out: a cookie, or tokens for the answer's body.
public sealed interface Grant {

    /// A cookie.
    record Baked(SetCookie cookie) implements Grant {}

    /// An access token, how long it lives from now, and the refresh token that buys the next one,
    /// where the scheme has such.
    record Token(String accessToken, Duration life, Optional<String> refreshToken)
            implements Grant {}
}
