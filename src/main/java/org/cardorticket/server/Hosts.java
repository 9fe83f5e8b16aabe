package org.cardorticket.server;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The names under which a server is addressed: whatever else a `Host` says is somebody else's (DNS
/// rebinding comes with a foreign name).
record Hosts(Set<String> names) {

    private static final int DEFAULT_PORT = 80;

    Hosts {
        names = Set.copyOf(names);
    }

    /// The names of this machine's loopback at `port`.
    static Hosts loopback(int port) {
        Set<String> names = new HashSet<>();
        for (String name : Set.of("127.0.0.1", "localhost")) {
            names.add(name + ":" + port);
            if (port == DEFAULT_PORT) {
                names.add(name);
            }
        }
        return new Hosts(names);
    }

    /// Whether `authority` (`name:port`) is one of them; names know no case.
    boolean include(String authority) {
        return names.contains(authority.toLowerCase(Locale.ROOT));
    }

    /// Whether `origin` (RFC 6454 §6.1) is one of them.
    boolean includeOrigin(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && include(lower.substring("http://".length()));
    }
}
