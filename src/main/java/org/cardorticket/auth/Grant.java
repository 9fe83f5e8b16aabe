package org.cardorticket.auth;

import java.time.Duration;
import org.cardorticket.wire.SetCookie;

/// What a login hands out: a cookie, or a token for the answer's body.
public sealed interface Grant {

    /// A cookie.
    record Baked(SetCookie cookie) implements Grant {}

    /// An access token and how long it lives.
    record Token(String accessToken, Duration life) implements Grant {}
}
