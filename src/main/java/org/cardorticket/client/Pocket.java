package org.cardorticket.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.trace.Wallet;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Everything a client keeps: a cookie jar that the browser minds, and what its page's script has
/// stored.
final class Pocket {

    private static final List<String> TOKENS = List.of("access_token", "refresh_token");

    private final CookieJar jar;
    private final Map<String, String> storage = new LinkedHashMap<>();

    Pocket(InstantSource clock) {
        this.jar = new CookieJar(clock);
    }

    /// `request` with everything attached that goes along with it: cookies by themselves, a token
    /// by script.
    Request attach(Request request) {
        Optional<String> cookies = jar.header(request.path());
        Request with = cookies.map(value -> request.with("Cookie", value)).orElse(request);
        String token = storage.get("access_token");
        return token == null ? with : with.with("Authorization", "Bearer " + token);
    }

    /// Keeps what `response` tells a browser and its page to keep; returns whether anything
    /// changed.
    boolean take(Response response) {
        Wallet before = wallet();
        response.headers("Set-Cookie").forEach(jar::accept);
        if (response.successful()) {
            Optional<JsonNode> body = Body.read(response);
            for (String name : TOKENS) {
                body.flatMap(json -> Body.text(json, name))
                        .ifPresent(token -> storage.put(name, token));
            }
        }
        return !wallet().equals(before);
    }

    /// Forgets what the page's script has stored; returns whether there was anything.
    boolean dropTokens() {
        boolean any = !storage.isEmpty();
        storage.clear();
        return any;
    }

    /// What is kept now.
    Wallet wallet() {
        Stream<Wallet.Item> cookies =
                jar.cookies().stream()
                        .map(cookie ->
                                new Wallet.Item(
                                        Wallet.Place.COOKIE_JAR, cookie.name(), cookie.value()));
        Stream<Wallet.Item> tokens =
                storage.entrySet().stream()
                        .map(entry ->
                                new Wallet.Item(
                                        Wallet.Place.STORAGE, entry.getKey(), entry.getValue()));
        return new Wallet(Stream.concat(cookies, tokens).toList());
    }
}
