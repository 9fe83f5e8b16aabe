package org.cardorticket.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Cookies both ways: what a browser sends, and what a server sets.
public final class CookieFuzz {

    private CookieFuzz() {}

    static List<byte[]> seeds() {
        return List.of(
                        "sid=2f1c; theme=dark",
                        "a=1;b=2;a=3",
                        "__Host-sid=\"x y\"",
                        "sid=2f1c; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax",
                        "theme=dark; Path=/api; Max-Age=-1",
                        "a=b; samesite=NONE; secure; expires=0; domain=x")
                .stream()
                .map(each -> each.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        Request request = new Request("GET", "/", List.of(new Header("Cookie", text)), "");
        long found = 0;
        for (CookieHeader.Pair pair : CookieHeader.pairs(request)) {
            found++;
            boolean plain =
                    !pair.name().isEmpty()
                            && !pair.name().contains("=")
                            && !pair.name().contains(";")
                            && !pair.value().contains(";");
            if (!plain || !CookieHeader.values(request, pair.name()).contains(pair.value())) {
                throw new AssertionError(pair + " in: " + text);
            }
        }
        if (found > text.chars().filter(c -> c == '=').count()) {
            throw new AssertionError("more than there are in: " + text);
        }
        SetCookie.parse(text).ifPresent(cookie -> written(cookie, text));
    }

    private static void written(SetCookie cookie, String text) {
        boolean plain = !cookie.name().isBlank() && cookie.path().startsWith("/");
        boolean again = SetCookie.parse(cookie.format()).filter(cookie::equals).isPresent();
        if (!plain || !again) {
            throw new AssertionError(cookie + " in: " + text);
        }
    }
}
