package org.cardorticket.wire;

import java.util.ArrayList;
import java.util.List;

/// The `Cookie` request header (RFC 6265 §4.2): pairs in the order in which they were sent.
public final class CookieHeader {

    /// One `name=value` of a `Cookie` header.
    public record Pair(String name, String value) {}

    private CookieHeader() {}

    /// Every pair of every `Cookie` header of `request`; a part without a name is not a cookie and
    /// is left out.
    public static List<Pair> pairs(Request request) {
        List<Pair> pairs = new ArrayList<>();
        for (String header : request.headers("Cookie")) {
            for (String part : header.split(";")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? "" : Header.unpadded(part.substring(0, equals));
                if (!name.isEmpty()) {
                    pairs.add(new Pair(name, Header.unpadded(part.substring(equals + 1))));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /// The values of all cookies called `name`; cookie names are case-sensitive.
    public static List<String> values(Request request, String name) {
        return pairs(request).stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .toList();
    }
}
