package org.cardorticket.auth;

import java.time.DateTimeException;
import java.time.Instant;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// Makes rows together with the length of their serialised form, and reads their values.
final class RowBytes {

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
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return otherwise;
        }
    }
}
