package org.cardorticket.auth;

import java.time.Duration;

/// How long credentials live and how hard passwords are to guess.
///
/// @param sessionIdle a session ends when it has not been used for this long
/// @param sessionAbsolute a session ends this long after the login, however much it is used
/// @param accessLife the life of an access token
/// @param bcryptCost the logarithm of the rounds, 4 to 31; every step doubles the work
public record AuthSettings(
        Duration sessionIdle, Duration sessionAbsolute, Duration accessLife, int bcryptCost) {

    /// Half an hour for both kinds of credential, so that the comparison is fair; bcrypt at cost
    /// 10.
    public static AuthSettings standard() {
        return new AuthSettings(
                Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(30), 10);
    }

    /// The same with another bcrypt cost.
    public AuthSettings withBcryptCost(int cost) {
        return new AuthSettings(sessionIdle, sessionAbsolute, accessLife, cost);
    }
}
