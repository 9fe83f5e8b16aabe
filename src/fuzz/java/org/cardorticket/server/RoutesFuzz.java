package org.cardorticket.server;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.Auth;
import org.cardorticket.auth.Counter;
import org.cardorticket.auth.Counter.Issued;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Verdict;

/// A whole request at every route, without a socket: nobody is let in but Alice with what was
/// issued to her, she only where a reader may be, and nothing is answered with 500.
public final class RoutesFuzz {

    static final int PORT = 8_080;

    private static final Counter COUNTER = new Counter();
    private static final Hosts HOSTS = Hosts.loopback(PORT);
    private static final List<String> BODIES =
            List.of(
                    "{\"username\":\"alice\",\"password\":\"x\"}",
                    "{\"title\":\"t\",\"text\":\"t\"}",
                    "{\"old\":\"x\",\"new\":\"y\"}",
                    "{\"username\":\"bob\",\"role\":\"admin\"}",
                    "{\"username\":\"bob\"}");

    private RoutesFuzz() {}

    static List<byte[]> seeds() {
        List<String> all = new ArrayList<>();
        all.add("GET / HTTP/1.1\nHost: 127.0.0.1:8080\n\n");
        all.add("OPTIONS /healthz HTTP/1.0\nHost: localhost:8080\n\n");
        for (Issued each : COUNTER.issued()) {
            all.addAll(each.refresh() ? List.of(buying(each)) : using(each));
        }
        return all.stream().map(each -> each.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    private static String buying(Issued each) {
        return post(each, "/refresh", "", "{\"refresh_token\":\"" + each.text() + "\"}");
    }

    private static List<String> using(Issued each) {
        String credential =
                switch (each.scheme()) {
                    case SESSION -> "Cookie: sid=" + each.text() + "\n";
                    case JWT_COOKIE -> "Cookie: ticket=" + each.text() + "\n";
                    default -> "Authorization: Bearer " + each.text() + "\n";
                };
        return List.of(
                "GET " + each.scheme().path("/me") + " HTTP/1.1\nHost: 127.0.0.1:8080\n"
                        + credential + "\n",
                "HEAD " + each.scheme().path("/credentials") + " HTTP/1.1\nHost: 127.0.0.1:8080\n"
                        + credential + "\n",
                post(each, "/logout", credential + "Origin: http://127.0.0.1:8080\n", ""),
                post(each, "/login", "", BODIES.get(0)),
                post(each, "/articles", credential, BODIES.get(1)),
                post(each, "/password", credential, BODIES.get(2)),
                post(each, "/admin/role", credential, BODIES.get(3)),
                post(each, "/admin/kick", credential, BODIES.get(4)));
    }

    private static String post(Issued each, String route, String headers, String body) {
        return "POST " + each.scheme().path(route) + " HTTP/1.1\nHost: 127.0.0.1:8080\n" + headers
                + "Content-Type: application/json\nContent-Length: " + body.length() + "\n\n"
                + body;
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        Optional<WrittenExchange> read = exchange(text);
        if (read.isEmpty()) {
            return;
        }
        Auth auth = COUNTER.fresh();
        Inbound inbound = Adapter.read(read.get());
        Reply reply = new Application(auth, HOSTS).answer(inbound, ExchangeLog.silent());
        Adapter.write(read.get(), reply.response());
        Sight.of(inbound, reply);
        int status = reply.response().status();
        if (status != read.get().getResponseCode() || status < 200 || status >= 500) {
            throw new AssertionError(status + " to: " + text);
        }
        if (reply.verdict() instanceof Verdict.Allowed(String user) && !user.isEmpty()) {
            String path = Destination.of(inbound.request()).path();
            Scheme scheme = Destination.scheme(path).orElseThrow();
            boolean hers =
                    COUNTER.issued().stream()
                            .filter(each -> each.scheme() == scheme)
                            .anyMatch(each -> each.refresh() == path.endsWith("/refresh")
                                    && text.contains(each.text()));
            boolean readers = !path.contains("/admin/") && !path.endsWith("/articles");
            if (!user.equals("alice") || !hers || !readers || path.endsWith("/login")) {
                throw new AssertionError(user + " let in: " + text);
            }
        }
    }

    /// What the JDK's server would make of `text`; nothing where it would answer by itself.
    private static Optional<WrittenExchange> exchange(String text) {
        int end = text.indexOf("\n\n");
        String[] lines = text.substring(0, end < 0 ? text.length() : end).split("\n", -1);
        String[] first = lines[0].split(" ", -1);
        if (first.length != 3) {
            return Optional.empty();
        }
        try {
            Headers headers = new Headers();
            for (String line : Arrays.asList(lines).subList(1, lines.length)) {
                int colon = line.indexOf(':');
                headers.add(
                        line.substring(0, Math.max(0, colon)), line.substring(colon + 1).strip());
            }
            byte[] body = text.substring(end < 0 ? text.length() : end + 2)
                    .getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(
                    new WrittenExchange(first[0], new URI(first[1]), first[2], headers, body));
        } catch (URISyntaxException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
