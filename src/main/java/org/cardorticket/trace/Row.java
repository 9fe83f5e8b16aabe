package org.cardorticket.trace;

import java.time.Instant;

/// One row of a table as the server keeps it.
///
/// @param key what it is looked up by
/// @param user whose it is
/// @param value what else it holds, in short; may be empty
/// @param expiresAt the first lesson time at which the row is gone by itself
/// @param bytes the length of its serialised form, in bytes
public record Row(
        Table table, String key, String user, String value, Instant expiresAt, int bytes) {}
