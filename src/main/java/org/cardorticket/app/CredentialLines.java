package org.cardorticket.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cardorticket.auth.Json;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Step;

/// The credentials that came with a request or went out with an answer, as lines of a log. A log is
/// read by more people than a cookie is meant for, so that only their beginning is shown, unless
/// somebody asked for all of it.
final class CredentialLines {

    private static final String INDENT = " ".repeat(15);
    private static final int SHOWN = 8;
    private static final List<String> TOKENS =
            List.of("access_token", "refresh_token", "csrf_token");

    private final boolean open;

    /// Lines with credentials in full if `open`.
    CredentialLines(boolean open) {
        this.open = open;
    }

    /// What came with the request among `events`.
    List<String> sent(List<Event> events) {
        List<String> lines = new ArrayList<>();
        for (Event event : events) {
            if (event.step() instanceof Step.RequestArrived(var request)) {
                for (String cookies : request.headers("Cookie")) {
                    for (String pair : cookies.split(";", -1)) {
                        lines.add(line("↑ Cookie: ", cookie(pair.strip())));
                    }
                }
                for (String value : request.headers("Authorization")) {
                    lines.add(line("↑ Authorization: ", afterFirst(value, ' ')));
                }
                tokens("↑ ", request.body(), lines);
            }
        }
        return lines;
    }

    /// What went out with the answer among `events`.
    List<String> handedOut(List<Event> events) {
        List<String> lines = new ArrayList<>();
        for (Event event : events) {
            if (event.step() instanceof Step.Answered(var response, _, _)) {
                for (String value : response.headers("Set-Cookie")) {
                    int end = value.indexOf(';');
                    String pair = end < 0 ? value : value.substring(0, end);
                    String rest = end < 0 ? "" : value.substring(end);
                    lines.add(line("↓ Set-Cookie: ", cookie(pair) + rest));
                }
                tokens("↓ ", response.body(), lines);
            }
        }
        return lines;
    }

    private void tokens(String arrow, String body, List<String> lines) {
        Optional<ObjectNode> json = Json.readObject(body.getBytes(StandardCharsets.UTF_8));
        for (String name : TOKENS) {
            json.map(object -> Json.text(object, name))
                    .filter(token -> !token.isEmpty())
                    .ifPresent(token -> lines.add(line(arrow + name + ": ", masked(token))));
        }
    }

    private String cookie(String pair) {
        return afterFirst(pair, '=');
    }

    /// `text` with everything after the first `mark` masked; all of it when there is no mark.
    private String afterFirst(String text, char mark) {
        int end = text.indexOf(mark) + 1;
        return text.substring(0, end) + masked(text.substring(end));
    }

    private String masked(String secret) {
        return open || secret.isEmpty()
                ? secret
                : secret.substring(0, Math.min(SHOWN, secret.length() / 2)) + "…";
    }

    /// Control characters could repaint a terminal.
    private static String line(String what, String text) {
        return INDENT + what + text.replaceAll("\\p{Cntrl}", "?");
    }
}
