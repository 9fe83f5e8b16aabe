package org.cardorticket.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cardorticket.auth.Json;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Response;

/// Which server has answered which credential last. It learns from the answers as they pass, as a
/// balancer's stick table does; the oldest are forgotten. Safe for use by many threads.
final class Affinity {

    private static final int MOST = 10_000;

    private final Map<String, Integer> servers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                    return size() > MOST;
                }
            };

    /// The server that knows a credential in `request`, if any does.
    synchronized Optional<Integer> of(List<Header> request) {
        return sent(request).stream()
                .map(servers::get)
                .filter(Objects::nonNull)
                .map(Integer.class::cast)
                .findFirst();
    }

    /// `server` has given `answer` to `request`.
    synchronized void learn(List<Header> request, Response answer, int server) {
        sent(request).forEach(credential -> servers.put(credential, server));
        for (String cookie : answer.headers("Set-Cookie")) {
            servers.put(cookie.split(";", 2)[0].strip(), server);
        }
        Json.readObject(answer.body().getBytes(StandardCharsets.UTF_8))
                .map(body -> Json.text(body, "access_token"))
                .filter(token -> !token.isEmpty())
                .ifPresent(token -> servers.put("Bearer " + token, server));
    }

    private static List<String> sent(List<Header> request) {
        List<String> credentials = new ArrayList<>();
        for (Header header : request) {
            if (header.is("Authorization")) {
                credentials.add(header.value());
            } else if (header.is("Cookie")) {
                for (String pair : header.value().split(";", -1)) {
                    credentials.add(pair.strip());
                }
            }
        }
        return credentials;
    }
}
