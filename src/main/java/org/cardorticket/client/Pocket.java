package org.cardorticket.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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

    private static final String ACCESS = "access_token";
    private static final String REFRESH = "refresh_token";
    private static final String CSRF = "csrf_token";

    private final InstantSource clock;
    private final CookieJar jar;
    private final Map<String, String> storage;
    private Optional<Instant> tokensSince = Optional.empty();

    Pocket(InstantSource clock) {
        this(clock, new CookieJar(clock), new LinkedHashMap<>());
    }

    private Pocket(InstantSource clock, CookieJar jar, Map<String, String> storage) {
        this.clock = clock;
        this.jar = jar;
        this.storage = storage;
    }

    /// What a thief gets by `means`.
    Pocket copy(Theft means) {
        Pocket copy = new Pocket(clock, jar.copy(means), new LinkedHashMap<>(storage));
        copy.tokensSince = tokensSince;
        return copy;
    }

    /// The refresh token, if one is kept.
    Optional<String> refreshToken() {
        return Optional.ofNullable(storage.get(REFRESH));
    }

    /// When the access token that is kept came.
    Optional<Instant> tokensSince() {
        return tokensSince;
    }

    /// `request` with everything attached that goes along with it: cookies by themselves, a token
    /// by script.
    Request attach(Request request) {
        Request with = secret(cookie(request, jar.header(request.path())));
        String token = storage.get(ACCESS);
        return token == null ? with : bearer(with, token);
    }

    /// `request`, if it changes anything, with the secret that the page was told for that.
    private Request secret(Request request) {
        String token = storage.get(CSRF);
        return token == null || request.method().equals("GET")
                ? request
                : request.with("X-CSRF-Token", token);
    }

    /// `request`, which another site makes the browser post, with what the browser attaches.
    Request attachFromOtherSite(Request request) {
        return cookie(request, jar.headerFromOtherSite(request.path()));
    }

    /// `request` with nothing but `item` attached.
    static Request present(Request request, Wallet.Item item) {
        return switch (item.place()) {
            case COOKIE_JAR -> cookie(request, Optional.of(item.name() + "=" + item.value()));
            case STORAGE -> bearer(request, item.value());
        };
    }

    /// Keeps what `response` tells a browser and its page to keep; returns whether anything
    /// changed.
    boolean take(Response response) {
        Wallet before = wallet();
        response.headers("Set-Cookie").forEach(jar::accept);
        if (response.successful()) {
            Optional<JsonNode> body = Body.read(response);
            for (String name : List.of(ACCESS, REFRESH, CSRF)) {
                body.flatMap(json -> Body.text(json, name)).ifPresent(token -> store(name, token));
            }
        }
        return !wallet().equals(before);
    }

    /// Keeps what `response` tells the browser to keep, and nothing else; whether anything changed.
    boolean takeCookies(Response response) {
        Wallet before = wallet();
        response.headers("Set-Cookie").forEach(jar::accept);
        return !wallet().equals(before);
    }

    /// Forgets what the page's script has stored; returns whether there was anything.
    boolean dropTokens() {
        boolean any = !storage.isEmpty();
        storage.clear();
        tokensSince = Optional.empty();
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

    private void store(String name, String token) {
        storage.put(name, token);
        if (name.equals(ACCESS)) {
            tokensSince = Optional.of(clock.instant());
        }
    }

    private static Request cookie(Request request, Optional<String> value) {
        return value.map(cookies -> request.with("Cookie", cookies)).orElse(request);
    }

    private static Request bearer(Request request, String token) {
        return request.with("Authorization", "Bearer " + token);
    }
}
