package org.cardorticket.ui.stage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.CookieHeader;
import org.cardorticket.wire.Message;
import org.cardorticket.wire.ReasonPhrase;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// What is written on a message in flight: what it is, and the credential it carries.
final class MessageLabel {

    private static final int SHOWN = 14;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private MessageLabel() {}

    /// `GET /books` without the scheme's prefix, or `200 OK`.
    static String title(Message message, Scheme scheme) {
        return switch (message) {
            case Request request -> {
                String path = request.path();
                String prefix = "/" + scheme.prefix() + "/";
                String route = path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
                yield request.method() + " " + route;
            }
            case Response response ->
                    (response.status() + " " + ReasonPhrase.of(response.status())).strip();
        };
    }

    /// The credential that travels with the message, shortened; empty when it carries none.
    static Optional<String> carried(Message message) {
        return switch (message) {
            case Request request ->
                    request.header("Authorization")
                            .or(() ->
                                    CookieHeader.pairs(request).stream()
                                            .map(pair -> pair.name() + "=" + pair.value())
                                            .findFirst())
                            .map(MessageLabel::shorten);
            case Response response -> {
                Matcher token = TOKEN.matcher(response.body());
                yield token.find()
                        ? Optional.of(shorten("token " + token.group(1)))
                        : response.header("Set-Cookie").map(MessageLabel::shorten);
            }
        };
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
