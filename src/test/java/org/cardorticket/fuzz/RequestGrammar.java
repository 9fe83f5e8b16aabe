package org.cardorticket.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Requests that look like ours, and that nobody should be let in with but by a credential that is
/// whole and at home.
///
/// Every credential in them is one of those that were given, or one of those with something gone
/// wrong in it; no password in them is anybody's.
final class RequestGrammar {

    /// Bytes, and how many answers they ask for: 0 where nobody can tell.
    record Sent(byte[] bytes, boolean whole, boolean head) {}

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "get");

    private static final List<String> PREFIXES =
            List.of(
                    "/session",
                    "/jwt",
                    "/jwt-cookie",
                    "/jwt-allowlist",
                    "/jwt-denylist",
                    "/jwt-refresh",
                    "/jwt-became-session",
                    "");

    private static final List<String> ROUTES =
            List.of(
                    "/me",
                    "/books",
                    "/articles",
                    "/credentials",
                    "/login",
                    "/refresh",
                    "/logout",
                    "/password",
                    "/admin/kick",
                    "/admin/role",
                    "/healthz",
                    "/");

    private static final Set<String> READ =
            Set.of("/me", "/books", "/credentials", "/healthz", "/");

    private static final List<String> BODIES =
            List.of(
                    "{\"username\":\"alice\",\"password\":\"looking-glass\"}",
                    "{\"username\":\"mallory\",\"password\":\"x\"}",
                    "{\"title\":\"t\",\"text\":\"t\"}",
                    "{\"old\":\"looking-glass\",\"new\":\"new-password-1\"}",
                    "{\"user\":\"bob\"}",
                    "{\"user\":\"bob\",\"role\":\"admin\"}",
                    "{\"refresh_token\":\"x\"}",
                    "[]",
                    "{\"a\":{\"a\":{\"a\":{}}}}");

    private static final List<String> HEADERS =
            List.of(
                    "Origin: http://elsewhere.example",
                    "Sec-Fetch-Site: cross-site",
                    "Expect: 100-continue",
                    "Accept: */*",
                    "Accept-Encoding: gzip",
                    "Range: bytes=0-1",
                    "If-None-Match: *",
                    "X-Forwarded-For: 127.0.0.1",
                    "X-HTTP-Method-Override: GET",
                    "Forwarded: host=elsewhere.example",
                    "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                    "DPoP: x",
                    "Cookie: a=b; c=\"d; e\"; =; ;;");

    private final Sown sown;
    private final String host;
    private final List<Credentials> credentials;
    private final List<String> bodies;

    /// Requests to `host`, with `credentials` in them.
    RequestGrammar(Sown sown, String host, List<Credentials> credentials) {
        this.sown = sown;
        this.host = host;
        this.credentials = credentials;
        Stream<String> buying =
                credentials.stream()
                        .map(Credentials::refresh)
                        .filter(each -> !each.isEmpty())
                        .map("{\"refresh_token\":\"%s\"}"::formatted);
        this.bodies = Stream.concat(BODIES.stream(), buying).toList();
    }

    /// The next request; one in twelve has its bytes spoiled without regard for where it ends.
    Sent next() {
        String route = sown.one(ROUTES);
        String prefix = sown.one(PREFIXES);
        String path = prefix + route;
        String method = sown.chance(30) ? sown.one(METHODS) : READ.contains(route) ? "GET" : "POST";
        if (sown.chance(15)) {
            path = line(sown.spoiled(path)).replace(" ", "%20");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Host: " + (sown.chance(4) ? line(sown.spoiled(host)) : host));
        if (sown.chance(85)) {
            lines.add(credential(prefix));
        }
        while (sown.chance(30)) {
            String header = sown.one(HEADERS);
            lines.add(sown.chance(20) ? line(sown.spoiled(header)) : header);
        }
        byte[] body = new byte[0];
        if (method.equals("POST") || sown.chance(5)) {
            String text = sown.one(bodies);
            text = sown.chance(40) ? sown.spoiled(text) : text;
            body = text.getBytes(StandardCharsets.UTF_8);
            lines.add("Content-Type: application/json");
            lines.add("Content-Length: " + body.length);
        }
        String head =
                method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
        if (sown.chance(8)) {
            String all = head + new String(body, StandardCharsets.UTF_8);
            return new Sent(sown.spoiled(all).getBytes(StandardCharsets.UTF_8), false, false);
        }
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, bytes, start.length, body.length);
        // Whoever folds a header or names a coding has left it open where the request ends.
        boolean whole =
                lines.stream().allMatch(each -> each.matches("[A-Za-z-]+: \\S.*"))
                        && lines.stream().noneMatch(each -> each.startsWith("Expect"))
                        && path.startsWith("/");
        return new Sent(bytes, whole, method.equals("HEAD"));
    }

    /// Half of them where they are at home.
    private String credential(String prefix) {
        List<Credentials> atHome =
                credentials.stream().filter(each -> each.scheme().path("").equals(prefix)).toList();
        boolean home = sown.chance(50) && !atHome.isEmpty();
        String header = sown.one(home ? atHome : credentials).line();
        if (sown.chance(50)) {
            return header;
        }
        int name = header.indexOf(' ') + 1;
        return header.substring(0, name) + line(sown.spoiled(header.substring(name)));
    }

    /// Without what would end a line.
    private static String line(String text) {
        return text.replaceAll("[\\r\\n\\x00]", "");
    }
}
