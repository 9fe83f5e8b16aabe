package org.cardorticket.wire;

import java.util.List;
import java.util.stream.Stream;

/// An HTTP response (RFC 9112 §4): status, headers, body.
public record Response(int status, List<Header> headers, String body) implements Message {

    public Response {
        headers = List.copyOf(headers);
    }

    /// A response without headers and body.
    public static Response of(int status) {
        return new Response(status, List.of(), "");
    }

    @Override
    public String startLine() {
        return ("HTTP/1.1 " + status + " " + ReasonPhrase.of(status)).stripTrailing();
    }

    /// The same response with one more header at the end.
    public Response with(String name, String value) {
        List<Header> more =
                Stream.concat(headers.stream(), Stream.of(new Header(name, value))).toList();
        return new Response(status, more, body);
    }

    /// The same response with `body` of media type `type`.
    public Response withBody(String type, String text) {
        return new Response(status, headers, text).with("Content-Type", type);
    }

    /// Whether the status is 2xx.
    public boolean successful() {
        return status >= 200 && status < 300;
    }
}
