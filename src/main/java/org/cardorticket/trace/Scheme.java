package org.cardorticket.trace;

import java.util.Arrays;
import java.util.Optional;

/// A way to authenticate; the first path segment of a request selects it.
public enum Scheme {
    /// The library card: a random id in a cookie, the record on the server.
    SESSION("session"),
    /// The amusement-park ticket: a self-contained token in the `Authorization` header.
    JWT("jwt"),
    /// The same ticket, carried by a cookie.
    JWT_COOKIE("jwt-cookie"),
    /// The ticket, and a list of the tickets that are valid.
    JWT_ALLOWLIST("jwt-allowlist"),
    /// The ticket, and a list of the tickets that are not.
    JWT_DENYLIST("jwt-denylist"),
    /// A short ticket and a long refresh token that rotates.
    JWT_REFRESH("jwt-refresh"),
    /// Allowlist and refresh token at once: the article's last sentence.
    JWT_BECAME_SESSION("jwt-became-session");

    private final String prefix;

    Scheme(String prefix) {
        this.prefix = prefix;
    }

    /// The first path segment, without slashes; also the audience (`aud`) of the scheme's tokens.
    public String prefix() {
        return prefix;
    }

    /// The path of `route` (which starts with a slash) under this scheme.
    public String path(String route) {
        return "/" + prefix + route;
    }

    /// Whether the credential is a card (a pointer to the server's record) rather than a ticket.
    public boolean isCard() {
        return this == SESSION;
    }

    /// Whether the credential travels in a cookie, so that the browser attaches it by itself.
    public boolean inCookie() {
        return this == SESSION || this == JWT_COOKIE;
    }

    /// Whether a login also hands out a refresh token.
    public boolean refreshes() {
        return this == JWT_REFRESH || this == JWT_BECAME_SESSION;
    }

    /// Whether a request has the server look something up before it is let in.
    public boolean looksUp() {
        return switch (this) {
            case SESSION, JWT_ALLOWLIST, JWT_DENYLIST, JWT_BECAME_SESSION -> true;
            case JWT, JWT_COOKIE, JWT_REFRESH -> false;
        };
    }

    /// The scheme whose prefix is `prefix`, if there is one.
    public static Optional<Scheme> ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(scheme -> scheme.prefix.equals(prefix)).findFirst();
    }
}
