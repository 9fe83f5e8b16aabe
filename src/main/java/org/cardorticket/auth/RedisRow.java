package org.cardorticket.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// How a row stands in Redis: a hash with the fields `user`, `value` and `expires`, under a key
/// that a person can read.
final class RedisRow {

    private static final String ROOT = "cardorticket";

    private RedisRow() {}

    /// What all keys of `table` begin with: `cardorticket:session:sessions:`.
    static String prefix(Table table) {
        String kind = table.kind().name().toLowerCase(Locale.ROOT);
        return String.join(":", ROOT, table.scheme().prefix(), kind, "");
    }

    /// Where a row stands.
    static String key(Table table, String key) {
        return prefix(table) + key;
    }

    /// The fields of `row` as a script takes them.
    static List<String> fields(Row row) {
        return List.of(row.user(), row.value(), row.expiresAt().toString());
    }

    /// The fields of `row` and the milliseconds that Redis may keep it from `now` on: the rest of
    /// its life and `spare`, or 0 when its life is over.
    static List<String> fields(Row row, Instant now, Duration spare) {
        Duration life = Duration.between(now, row.expiresAt());
        long millis = life.isPositive() ? life.plus(spare).plusNanos(999_999).toMillis() : 0;
        return Stream.concat(fields(row).stream(), Stream.of(String.valueOf(millis))).toList();
    }

    /// What stands in the place of a row that is taken away.
    static List<String> none() {
        return List.of("", "", "", "0");
    }

    /// The row in `reply`; empty when nothing is there, or nothing that this program has written.
    static Optional<Row> read(Table table, String key, Object reply) {
        if (reply instanceof List<?> fields
                && fields.size() == 3
                && fields.get(0) instanceof String user
                && fields.get(1) instanceof String value
                && fields.get(2) instanceof String expires) {
            return RowBytes.moment(expires)
                    .map(expiry -> RowBytes.row(table, key, user, value, expiry));
        }
        return Optional.empty();
    }

    /// Whether `reply` tells for certain that nothing is there.
    static boolean nothing(Object reply) {
        return reply instanceof List<?> fields && fields.isEmpty();
    }
}
