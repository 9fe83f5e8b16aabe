package org.cardorticket.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cardorticket.trace.Scheme;

/// What a server hands out at one scheme's log-in, as a client sends it back.
///
/// @param line a header line
/// @param refresh what buys the next pair, empty where nothing does
record Credentials(Scheme scheme, String line, String refresh) {

    private static final Pattern TOKEN = Pattern.compile("\"(access|refresh)_token\":\"([^\"]+)\"");

    /// Logs `user` in at every scheme of the server at `base`.
    static List<Credentials> issue(HttpClient client, URI base, String user, String password)
            throws IOException, InterruptedException {
        List<Credentials> all = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password);
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(base.resolve(scheme.path("/login")))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            all.add(of(scheme, answer));
        }
        return all;
    }

    private static Credentials of(Scheme scheme, HttpResponse<String> answer) {
        String refresh = token(answer.body(), "refresh");
        return answer.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> "Cookie: " + cookie.split(";")[0])
                .map(line -> new Credentials(scheme, line, refresh))
                .orElseGet(() ->
                        new Credentials(
                                scheme,
                                "Authorization: Bearer " + token(answer.body(), "access"),
                                refresh));
    }

    private static String token(String body, String kind) {
        return TOKEN.matcher(body)
                .results()
                .filter(each -> each.group(1).equals(kind))
                .map((MatchResult each) -> each.group(2))
                .findFirst()
                .orElse("");
    }

    /// Whether `request` carries it, whole, to its own scheme. What stands around a header's value
    /// is no part of it (RFC 9110 §5.5), a cookie may come among others, and `Bearer` knows no
    /// case.
    boolean openIn(String request) {
        String[] lines = request.replaceAll("\r?\n[ \t]+", " ").split("\r?\n", -1);
        return lines[0].contains(scheme.path("/")) && (carried(lines) || bought(lines[0], request));
    }

    private boolean bought(String first, String request) {
        return !refresh.isEmpty() && first.contains("/refresh") && request.contains(refresh);
    }

    private boolean carried(String[] lines) {
        String[] ours = line.split(": ", 2);
        for (String each : lines) {
            String[] parts = each.split(":", 2);
            if (parts.length == 2
                    && parts[0].equalsIgnoreCase(ours[0])
                    && same(blank(parts[1]), ours[1])) {
                return true;
            }
        }
        return false;
    }

    private boolean same(String value, String ours) {
        return scheme.inCookie()
                ? List.of(value.split("[ \t]*;[ \t]*", -1)).contains(ours)
                : value.replaceFirst("^(?i:bearer) +", "Bearer ").equals(ours);
    }

    private static String blank(String text) {
        return text.replaceAll("^[ \t]+|[ \t]+$", "");
    }
}
