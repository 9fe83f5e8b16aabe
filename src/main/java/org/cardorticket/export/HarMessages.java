package org.cardorticket.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cardorticket.wire.CookieHeader;
import org.cardorticket.wire.Message;
import org.cardorticket.wire.ReasonPhrase;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.cardorticket.wire.SetCookie;

/// HTTP messages as HAR has them.
final class HarMessages {

    private static final String VERSION = "HTTP/1.1";

    /// HAR's word for "not known": the recorder keeps values, not the bytes between them.
    private static final int UNKNOWN = -1;

    private HarMessages() {}

    static Har.Sent sent(Request request) {
        return new Har.Sent(
                request.method(),
                "http://" + request.header("Host").orElse("localhost") + request.target(),
                VERSION,
                CookieHeader.pairs(request).stream()
                        .map(pair -> new Har.Cookie(pair.name(), pair.value()))
                        .toList(),
                headers(request),
                query(request.target()),
                request.body().isEmpty()
                        ? null
                        : new Har.PostData(mimeType(request), List.of(), request.body()),
                UNKNOWN,
                bytes(request.body()));
    }

    static Har.Got got(Response response, Instant at) {
        return new Har.Got(
                response.status(),
                ReasonPhrase.of(response.status()),
                VERSION,
                response.headers("Set-Cookie").stream()
                        .map(SetCookie::parse)
                        .flatMap(Optional::stream)
                        .map(cookie -> cookie(cookie, at))
                        .toList(),
                headers(response),
                new Har.Content(bytes(response.body()), mimeType(response), response.body()),
                response.header("Location").orElse(""),
                UNKNOWN,
                bytes(response.body()));
    }

    /// What HAR writes where no response came.
    static Har.Got nothing() {
        return new Har.Got(
                0,
                "",
                VERSION,
                List.of(),
                List.of(),
                new Har.Content(0, "x-unknown", ""),
                "",
                UNKNOWN,
                UNKNOWN);
    }

    private static Har.Cookie cookie(SetCookie cookie, Instant at) {
        return new Har.Cookie(
                cookie.name(),
                cookie.value(),
                cookie.path(),
                cookie.maxAge().map(seconds -> HarExport.time(until(at, seconds))).orElse(null),
                cookie.httpOnly(),
                cookie.secure(),
                cookie.sameSite() == SetCookie.SameSite.UNSET ? null : cookie.sameSite().token());
    }

    /// No browser keeps a cookie for more than 400 days, and no calendar for 18 digits of seconds.
    private static Instant until(Instant at, long seconds) {
        return at.plusSeconds(Math.clamp(seconds, 0, 400L * 86_400));
    }

    private static List<Har.Pair> headers(Message message) {
        return message.headers().stream()
                .map(header -> new Har.Pair(header.name(), header.value()))
                .toList();
    }

    private static List<Har.Pair> query(String target) {
        List<Har.Pair> pairs = new ArrayList<>();
        int from = target.indexOf('?');
        if (from >= 0) {
            for (String part : target.substring(from + 1).split("&")) {
                int equals = part.indexOf('=');
                pairs.add(
                        equals < 0
                                ? new Har.Pair(part, "")
                                : new Har.Pair(
                                        part.substring(0, equals), part.substring(equals + 1)));
            }
        }
        return pairs;
    }

    private static String mimeType(Message message) {
        return message.header("Content-Type").orElse("x-unknown");
    }

    private static int bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }
}
