package org.cardorticket.auth;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// Makes rows together with the length of their serialised form, and reads their values.
final class RowBytes {

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private RowBytes() {}

    /// A row whose `bytes` are those of its JSON form, counted in UTF-8.
    static Row row(Table table, String key, String user, String value, Instant expiresAt) {
        byte[] json =
                Json.write(
                        Json.object()
                                .put("key", key)
                                .put("user", user)
                                .put("value", value)
                                .put("expires", expiresAt.toString()));
        return new Row(table, key, user, value, expiresAt, json.length);
    }

    /// The moment that a part of a row's value names, or `otherwise` where somebody has tampered
    /// with it.
    static Instant moment(String text, Instant otherwise) {
        return moment(text).orElse(otherwise);
    }

    /// The moment that `text` names; empty when it names none, or one so far away that nobody can
    /// reckon with it.
    static Optional<Instant> moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)
                    ? Optional.empty()
                    : Optional.of(moment);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
