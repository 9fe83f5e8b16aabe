package org.cardorticket.auth;

import java.time.Instant;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Table;

/// Makes rows together with the length of their serialised form.
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
}
