package org.cardorticket.server;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// Where a request wants to go.
///
/// @param authorities what it names as the server: exactly one in a well-formed request
/// @param path as it was sent, not decoded: a path has one spelling here
record Destination(List<String> authorities, String path) {

    private static final String HTTP = "http://";

    Destination {
        authorities = List.copyOf(authorities);
    }

    /// The destination of `request`. In the absolute form its own authority counts and `Host` does
    /// not (RFC 9112 §3.2.2).
    static Destination of(Request request) {
        String target = request.path();
        List<String> hosts = request.headers("Host");
        if (!target.regionMatches(true, 0, HTTP, 0, HTTP.length())) {
            return new Destination(hosts, target);
        }
        int slash = target.indexOf('/', HTTP.length());
        String authority = target.substring(HTTP.length(), slash < 0 ? target.length() : slash);
        return new Destination(
                hosts.size() == 1 ? List.of(authority) : hosts,
                slash < 0 ? "/" : target.substring(slash));
    }

    /// The scheme that the first segment of `path` names, if there is a second one.
    static Optional<Scheme> scheme(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 || !path.startsWith("/")
                ? Optional.empty()
                : Scheme.ofPrefix(path.substring(1, end));
    }
}
