package org.cardorticket.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;

/// A refresh family: all tokens that follow from one login, of which only the newest refresh token
/// is good.
///
/// @param newest the `jti` of the refresh token that is good
/// @param access the `jti` of the access token that was issued with it
/// @param issuedAt when the two were issued
/// @param used the `jti` of the refresh token that bought them; empty before the first refresh
/// @param start the login
/// @param end the absolute end of the family
record Family(
        String id,
        String user,
        String newest,
        String access,
        Instant issuedAt,
        String used,
        Instant start,
        Instant end) {

    private static final String NONE = "-";

    /// The family in `row`, or empty when somebody else has written there.
    static Optional<Family> of(Row row) {
        String[] parts = row.value().split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        Instant start = RowBytes.moment(parts[4], row.expiresAt());
        return Optional.of(
                new Family(
                        row.key(),
                        row.user(),
                        parts[0],
                        parts[1],
                        RowBytes.moment(parts[2], start),
                        parts[3].equals(NONE) ? "" : parts[3],
                        start,
                        row.expiresAt()));
    }

    /// The row that holds it: its key is the family's id.
    Row row(Scheme scheme) {
        String before = used.isEmpty() ? NONE : used;
        String value = String.join(" ", newest, access, issuedAt.toString(), before, "" + start);
        return RowBytes.row(table(scheme), id, user, value, end);
    }

    /// The table of the families of `scheme`.
    static Table table(Scheme scheme) {
        return new Table(scheme, Table.Kind.FAMILIES);
    }

    /// The family after a refresh at `now`.
    Family next(String refresh, String newAccess, Instant now) {
        return new Family(
                id,
                user,
                refresh,
                newAccess,
                now,
                refresh.equals(newest) ? used : newest,
                start,
                end);
    }

    /// Whether `refresh` was used just now, so that its answer may have been lost.
    boolean stillInGrace(String refresh, Duration grace, Instant now) {
        return !used.isEmpty() && used.equals(refresh) && now.isBefore(issuedAt.plus(grace));
    }

    /// The newest refresh token as a credential; its life is the family's.
    Credential refreshToken(Scheme scheme) {
        return new Credential(
                newest, Credential.Kind.REFRESH_TOKEN, scheme, user, id, issuedAt, end);
    }

    /// The newest access token as a credential: it lives for `life`, but not longer than the
    /// family.
    Credential accessToken(Scheme scheme, Duration life) {
        Instant expiry = issuedAt.plus(life);
        return new Credential(
                access,
                Credential.Kind.ACCESS_TOKEN,
                scheme,
                user,
                id,
                issuedAt,
                expiry.isBefore(end) ? expiry : end);
    }
}
