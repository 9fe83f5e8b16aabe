package org.cardorticket.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A `Set-Cookie` header as a value (RFC 6265 §4.1, `SameSite` as in RFC 6265bis §4.1.2.7).
///
/// @param maxAge seconds the browser keeps it, 0 or less removes it at once, empty until the
///   browser closes
public record SetCookie(
        String name,
        String value,
        String path,
        boolean httpOnly,
        boolean secure,
        SameSite sameSite,
        Optional<Long> maxAge) {

    /// When the browser attaches the cookie to a request that another site caused.
    public enum SameSite {
        /// Never.
        STRICT,
        /// Only for a top-level navigation with a safe method.
        LAX,
        /// Always. Browsers take this only together with `Secure`.
        NONE,
        /// The attribute is missing. Firefox and Safari send such a cookie always; Chrome takes it
        /// for `Lax`, but for the first two minutes of its life.
        UNSET;

        /// The attribute's value as it is written: `Strict`, `Lax`, `None`.
        public String token() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// The header's value, attributes in a fixed order.
    public String format() {
        List<String> parts = new ArrayList<>();
        parts.add(name + "=" + value);
        parts.add("Path=" + path);
        maxAge.ifPresent(seconds -> parts.add("Max-Age=" + seconds));
        if (httpOnly) {
            parts.add("HttpOnly");
        }
        if (secure) {
            parts.add("Secure");
        }
        if (sameSite != SameSite.UNSET) {
            parts.add("SameSite=" + sameSite.token());
        }
        return String.join("; ", parts);
    }

    /// Reads a header value as a browser does: unknown attributes are ignored, and only a text
    /// without `name=` is nothing at all.
    public static Optional<SetCookie> parse(String header) {
        String[] parts = header.split(";", -1);
        int equals = parts[0].indexOf('=');
        if (equals < 0 || parts[0].substring(0, equals).isBlank()) {
            return Optional.empty();
        }
        String path = "/";
        boolean httpOnly = false;
        boolean secure = false;
        SameSite sameSite = SameSite.UNSET;
        Optional<Long> maxAge = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].strip().split("=", 2);
            String value = pair.length > 1 ? pair[1].strip() : "";
            switch (pair[0].strip().toLowerCase(Locale.ROOT)) {
                case "path" -> path = value.startsWith("/") ? value : "/";
                case "httponly" -> httpOnly = true;
                case "secure" -> secure = true;
                case "samesite" -> sameSite = sameSite(value);
                case "max-age" ->
                        maxAge = isNumber(value) ? Optional.of(Long.valueOf(value)) : maxAge;
                default -> {}
            }
        }
        return Optional.of(
                new SetCookie(
                        parts[0].substring(0, equals).strip(),
                        parts[0].substring(equals + 1).strip(),
                        path,
                        httpOnly,
                        secure,
                        sameSite,
                        maxAge));
    }

    private static SameSite sameSite(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "strict" -> SameSite.STRICT;
            case "none" -> SameSite.NONE;
            case "lax" -> SameSite.LAX;
            default -> SameSite.UNSET;
        };
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,18}");
    }
}
