package org.cardorticket.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Response;

/// Carries one message to a server on this machine, and its answer back, over a socket of its own.
final class Relay {

    private static final int PATIENCE_MILLIS = 10_000;

    /// What is about a connection and not about the message (RFC 9110 §7.6.1), or is set anew.
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "keep-alive", "te", "upgrade", "transfer-encoding", "date");

    private static final String LENGTH = "content-length";

    private Relay() {}

    /// The request of `exchange` as bytes; of a body that is too long as much as shows that it is.
    static byte[] message(HttpExchange exchange, List<Header> headers) throws IOException {
        byte[] body = Adapter.body(exchange);
        boolean declared =
                headers.stream().anyMatch(h -> h.is(LENGTH) || h.is("transfer-encoding"));
        StringBuilder head = new StringBuilder(exchange.getRequestMethod());
        head.append(' ').append(exchange.getRequestURI()).append(" HTTP/1.1\r\n");
        headers.stream()
                .filter(header -> !isOfTheConnection(header) && !header.is(LENGTH))
                .forEach(header -> head.append(header.line()).append("\r\n"));
        if (declared) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /// Sends `message` to the server at `port`; empty when nobody listens there, so that nothing
    /// has been sent.
    ///
    /// @throws IOException when it breaks off in the middle
    static Optional<Response> send(int port, byte[] message) throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.connect(
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
                        PATIENCE_MILLIS);
            } catch (ConnectException _) {
                return Optional.empty();
            }
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(message);
            socket.getOutputStream().flush();
            // Only HEAD begins with an H; its answer has a length and no body.
            return Optional.of(parse(socket.getInputStream().readAllBytes(), message[0] == 'H'));
        }
    }

    private static Response parse(byte[] bytes, boolean bodiless) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || !text.startsWith("HTTP/1.1 ")) {
            throw new IOException("the server broke off");
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        String body = text.substring(end + 4);
        Response response = Response.of(Integer.parseInt(lines[0].substring(9, 12)));
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            Header header =
                    new Header(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
            if (header.is(LENGTH)
                    && !bodiless
                    && Long.parseLong(header.value())
                            != body.getBytes(StandardCharsets.UTF_8).length) {
                throw new IOException("the server broke off");
            }
            if (!isOfTheConnection(header) && (bodiless || !header.is(LENGTH))) {
                response = response.with(header.name(), header.value());
            }
        }
        return new Response(response.status(), response.headers(), body);
    }

    private static boolean isOfTheConnection(Header header) {
        return OF_THE_CONNECTION.contains(header.name().toLowerCase(Locale.ROOT));
    }
}
