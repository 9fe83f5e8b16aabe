package org.cardorticket.auth;

import java.time.Duration;
import java.util.Optional;
import org.cardorticket.saying.SayingException;
import org.cardorticket.trace.Setting;

/// How long credentials live, how tickets are signed, and how hard passwords are to guess.
///
/// @param sessionIdle a session ends when it has not been used for this long
/// @param sessionAbsolute a session ends this long after the login, however much it is used
/// @param accessLife the life of an access token
/// @param refreshLife a refresh family ends this long after the login, however often it is
///   refreshed
/// @param grace how long a used refresh token still gets the same successor, for the client whose
///   answer was lost; zero for not at all
/// @param algorithm what new tickets are signed with
/// @param bcryptCost the logarithm of the rounds, 4 to 31; every step doubles the work
public record AuthSettings(
        Duration sessionIdle,
        Duration sessionAbsolute,
        Duration accessLife,
        Duration refreshLife,
        Duration grace,
        Algorithm algorithm,
        int bcryptCost) {

    /// @throws IllegalArgumentException when a life is shorter than a second, or the grace negative
    public AuthSettings {
        if (shortest(sessionIdle, sessionAbsolute, accessLife, refreshLife)
                        .compareTo(Duration.ofSeconds(1))
                < 0) {
            throw new SayingException("wrong.life");
        }
        if (grace.isNegative()) {
            throw new SayingException("wrong.grace");
        }
    }

    /// Half an hour for session and access token, so that the comparison is fair; twelve hours and
    /// seven days in all; no grace; HS256; bcrypt at cost 10.
    public static AuthSettings standard() {
        return new AuthSettings(
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                Duration.ofMinutes(30),
                Duration.ofDays(7),
                Duration.ZERO,
                Algorithm.HS256,
                10);
    }

    /// The same with `value` for `setting`; what is no setting of the server changes nothing.
    ///
    /// @throws IllegalArgumentException when that is too short
    public AuthSettings with(Setting setting, Duration value) {
        return switch (setting) {
            case SESSION_IDLE -> withSession(value, sessionAbsolute);
            case SESSION_ABSOLUTE -> withSession(sessionIdle, value);
            case ACCESS_LIFE -> withTokens(value, refreshLife);
            case REFRESH_LIFE -> withTokens(accessLife, value);
            case GRACE -> withGrace(value);
            case REFRESH_AFTER -> this;
        };
    }

    /// What `setting` is; empty for what is none of the server's.
    public Optional<Duration> value(Setting setting) {
        return switch (setting) {
            case SESSION_IDLE -> Optional.of(sessionIdle);
            case SESSION_ABSOLUTE -> Optional.of(sessionAbsolute);
            case ACCESS_LIFE -> Optional.of(accessLife);
            case REFRESH_LIFE -> Optional.of(refreshLife);
            case GRACE -> Optional.of(grace);
            case REFRESH_AFTER -> Optional.empty();
        };
    }

    /// The same with other lives of a session.
    public AuthSettings withSession(Duration idle, Duration absolute) {
        return new AuthSettings(
                idle, absolute, accessLife, refreshLife, grace, algorithm, bcryptCost);
    }

    /// The same with other lives of tokens.
    public AuthSettings withTokens(Duration access, Duration refresh) {
        return new AuthSettings(
                sessionIdle, sessionAbsolute, access, refresh, grace, algorithm, bcryptCost);
    }

    /// The same with another grace window.
    public AuthSettings withGrace(Duration other) {
        return new AuthSettings(
                sessionIdle,
                sessionAbsolute,
                accessLife,
                refreshLife,
                other,
                algorithm,
                bcryptCost);
    }

    /// The same with another algorithm.
    public AuthSettings withAlgorithm(Algorithm other) {
        return new AuthSettings(
                sessionIdle, sessionAbsolute, accessLife, refreshLife, grace, other, bcryptCost);
    }

    /// The same with another bcrypt cost.
    public AuthSettings withBcryptCost(int cost) {
        return new AuthSettings(
                sessionIdle, sessionAbsolute, accessLife, refreshLife, grace, algorithm, cost);
    }

    private static Duration shortest(Duration... lives) {
        Duration shortest = lives[0];
        for (Duration life : lives) {
            shortest = life.compareTo(shortest) < 0 ? life : shortest;
        }
        return shortest;
    }
}
