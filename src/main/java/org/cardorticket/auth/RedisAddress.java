package org.cardorticket.auth;

import java.net.URI;
import java.net.URISyntaxException;

/// Where a Redis listens, and which of its numbered databases is meant.
///
/// There is no password in it: addresses end up in scripts, logs and on projectors.
public record RedisAddress(String host, int port, int database) {

    private static final int USUAL_PORT = 6379;
    private static final int HIGHEST_PORT = 65_535;
    private static final int DATABASES = 16;

    /// @throws IllegalArgumentException when there can be no such port or database
    public RedisAddress {
        if (host.isEmpty() || port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("no such place: " + host + ":" + port);
        }
        if (database < 0 || database >= DATABASES) {
            throw new IllegalArgumentException("a database is 0 to 15, not " + database);
        }
    }

    /// Reads `redis://host`, `redis://host:port` or `redis://host:port/database`.
    ///
    /// @throws IllegalArgumentException when `text` is anything else
    public static RedisAddress parse(String text) {
        try {
            URI uri = new URI(text);
            String path = uri.getPath() == null ? "" : uri.getPath();
            boolean plain =
                    "redis".equalsIgnoreCase(uri.getScheme())
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getQuery() == null
                            && uri.getFragment() == null
                            && path.matches("(/\\d{0,2})?");
            if (!plain) {
                throw new IllegalArgumentException("a store is like redis://127.0.0.1:6379");
            }
            return new RedisAddress(
                    uri.getHost(),
                    uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                    path.length() < 2 ? 0 : Integer.parseInt(path.substring(1)));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a store is like redis://127.0.0.1:6379", e);
        }
    }

    /// The form that {@link #parse} reads.
    @Override
    public String toString() {
        return "redis://" + host + ":" + port + (database == 0 ? "" : "/" + database);
    }
}
