package org.cardorticket.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Between the JDK's HTTP server and messages as values.
final class Adapter {

    /// The longest body that is read, in bytes.
    static final int LONGEST_BODY = 8 * 1024;

    /// The longest header section that is accepted, request target included, in bytes.
    static final int LONGEST_HEADERS = 16 * 1024;

    /// The longest rest of a body that is read only to be thrown away, in bytes.
    private static final int LONGEST_WASTE = 1024 * 1024;

    private static final List<String> FIRST = List.of("Host", "User-agent", "Traceparent");

    private Adapter() {}

    /// Reads a request, no more of it than is allowed.
    static Inbound read(HttpExchange exchange) throws IOException {
        List<Header> headers = headers(exchange.getRequestHeaders());
        String target = exchange.getRequestURI().toString();
        int size =
                target.length()
                        + headers.stream().mapToInt(header -> header.line().length() + 2).sum();
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-encoding");
        String length = exchange.getRequestHeaders().getFirst("Content-length");
        boolean declared = chunked || length != null;
        Request bare = new Request(exchange.getRequestMethod(), target, headers, "");
        if (size > LONGEST_HEADERS) {
            return new Inbound(bare, Optional.of(Reason.HEADERS_TOO_LARGE), declared);
        }
        byte[] bytes = body(exchange);
        if (bytes.length > LONGEST_BODY) {
            return new Inbound(bare, Optional.of(Reason.BODY_TOO_LARGE), declared);
        }
        Optional<String> text = utf8(bytes);
        Request request = new Request(bare.method(), bare.target(), headers, text.orElse(""));
        return new Inbound(
                request,
                text.isPresent() ? Optional.empty() : Optional.of(Reason.BAD_BODY),
                declared);
    }

    /// Sends an answer.
    static void write(HttpExchange exchange, Response response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        response.headers().forEach(header -> headers.add(header.name(), header.value()));
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        boolean bodiless = body.length == 0 || head;
        if (head && !headers.containsKey("Content-Length")) {
            headers.set("Content-Length", String.valueOf(body.length));
        }
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }

    /// The body, or as much of it as tells that it is too long. The rest is thrown away, within
    /// reason: a client that is still sending when the connection closes does not see the answer.
    static byte[] body(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] bytes = in.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            byte[] waste = new byte[LONGEST_BODY];
            for (int thrown = 0; thrown < LONGEST_WASTE; ) {
                int count = in.read(waste);
                if (count < 0) {
                    break;
                }
                thrown += count;
            }
        }
        return bytes;
    }

    /// The JDK keeps headers in a hash table, so their order on the wire is lost: `Host` first,
    /// then by name.
    static List<Header> headers(Headers jdk) {
        List<Header> headers = new ArrayList<>();
        jdk.forEach((name, values) -> values.forEach(v -> headers.add(header(name, v))));
        headers.sort(
                Comparator.comparingInt((Header header) -> rank(header.name()))
                        .thenComparing(Header::name));
        return headers;
    }

    private static int rank(String name) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (FIRST.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return FIRST.size();
    }

    /// The JDK writes names as `User-agent`; people know them as `User-Agent`.
    private static Header header(String name, String value) {
        StringBuilder usual = new StringBuilder(name);
        for (int i = 1; i < usual.length(); i++) {
            if (usual.charAt(i - 1) == '-') {
                usual.setCharAt(i, Character.toUpperCase(usual.charAt(i)));
            }
        }
        return new Header(usual.toString(), value);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
