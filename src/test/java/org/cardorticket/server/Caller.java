package org.cardorticket.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A client that sends exactly the bytes it is told to, over a real socket: nothing is added,
/// nothing is repaired.
public class Caller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_MILLIS = 20_000;

    /// An answer as it came over the wire.
    public record Answer(int status, List<String> headers, String body) {

        /// The value of the first header called `name`.
        public Optional<String> header(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .findFirst();
        }

        /// The body as JSON.
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The `reason` member of a refusal.
        public String reason() {
            return json().path("reason").asText();
        }
    }

    private final URI base;

    Caller(URI base) {
        this.base = base;
    }

    String host() {
        return base.getAuthority();
    }

    /// Sends `GET path` with `headers`, each a whole line.
    Answer get(String path, String... headers) {
        return send("GET", path, Optional.empty(), headers);
    }

    /// Sends `POST path` with a JSON body.
    Answer post(String path, String json, String... headers) {
        return send("POST", path, Optional.of(json), headers);
    }

    Answer send(String method, String path, Optional<String> json, String... headers) {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        text.append("Host: ").append(host()).append("\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        json.ifPresent(body ->
                text.append("Content-Type: application/json\r\nContent-Length: ")
                        .append(body.getBytes(StandardCharsets.UTF_8).length)
                        .append("\r\n"));
        text.append("Connection: close\r\n\r\n").append(json.orElse(""));
        return raw(text.toString());
    }

    /// Sends exactly `bytes` and reads until the server hangs up.
    Answer raw(String bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return parse(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> head = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        int status = Integer.parseInt(head.removeFirst().split(" ")[1]);
        return new Answer(status, head, text.substring(end + 4));
    }

    /// Logs in under `/session` and returns the `Cookie` header line.
    String card(String user, String password) {
        String cookie = logIn("/session", user, password).header("Set-Cookie").orElseThrow();
        return "Cookie: " + cookie.substring(0, cookie.indexOf(';'));
    }

    /// Logs in under `/jwt` and returns the `Authorization` header line.
    String ticket(String user, String password) {
        return "Authorization: Bearer "
                + logIn("/jwt", user, password).json().path("access_token").asText();
    }

    Answer logIn(String prefix, String user, String password) {
        return post(
                prefix + "/login",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password));
    }
}
