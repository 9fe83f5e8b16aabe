package org.cardorticket.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// An HTTP/1.1 message as a value: what went over the wire, or will.
public sealed interface Message permits Request, Response {

    /// The request line or status line, without its line end.
    String startLine();

    /// The header fields in the order in which they are written.
    List<Header> headers();

    /// The body as UTF-8 text, empty when there is none.
    String body();

    /// The value of the first header called `name`, ignoring case.
    default Optional<String> header(String name) {
        return headers().stream().filter(h -> h.is(name)).map(Header::value).findFirst();
    }

    /// The values of all headers called `name`, in order.
    default List<String> headers(String name) {
        return headers().stream().filter(h -> h.is(name)).map(Header::value).toList();
    }

    /// The whole message as text with CRLF line ends (RFC 9112 §2.1).
    default String text() {
        StringBuilder text = new StringBuilder(startLine()).append("\r\n");
        headers().forEach(header -> text.append(header.line()).append("\r\n"));
        return text.append("\r\n").append(body()).toString();
    }

    /// The number of bytes of {@link #text()} in UTF-8.
    default int bytes() {
        return text().getBytes(StandardCharsets.UTF_8).length;
    }
}
