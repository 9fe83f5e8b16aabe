package org.cardorticket.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// What Redis is asked to do in one piece, so that nobody comes in between.
enum RedisScript {
    /// Reads a row.
    FIND,
    /// Writes a row, or takes one away, and returns the one that was there.
    PUT,
    /// Writes a row, or takes one away, if exactly the expected one is there.
    SWAP;

    private final String text;

    RedisScript() {
        text = read("row") + read(name().toLowerCase(Locale.ROOT));
    }

    /// The script in Lua.
    String text() {
        return text;
    }

    private static String read(String name) {
        try (InputStream in = RedisScript.class.getResourceAsStream(name + ".lua")) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
