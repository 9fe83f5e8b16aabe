package org.cardorticket.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Response;

/// What stands outside the schemes and needs no credential: the page for a real browser and the
/// sign of life.
final class OpenPages {

    /// Only what this server itself has sent runs, and it talks to nobody else; nothing inline.
    private static final String OURS_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, Response> PAGES =
            Map.of(
                    "/", file("text/html", "index.html"),
                    "/page.css", file("text/css", "page.css"),
                    "/page.js", file("text/javascript", "page.js"),
                    "/texts.js", file("text/javascript", "texts.js"),
                    "/healthz", plain("text/plain", "ok\n"));

    private OpenPages() {}

    /// The answer at `path`.
    static Reply answer(String method, String path) {
        Optional<Response> page = Optional.ofNullable(PAGES.get(path));
        if (page.isEmpty()) {
            return Problem.refused(Reason.NOT_FOUND);
        }
        return method.equals("GET") || method.equals("HEAD")
                ? new Reply(page.get(), new Verdict.Allowed(""))
                : Problem.notAllowed("GET, HEAD");
    }

    private static Response file(String type, String name) {
        return plain(type, read(name))
                .with("Content-Security-Policy", OURS_ONLY)
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-cache");
    }

    private static Response plain(String type, String text) {
        return Response.of(200)
                .with("X-Content-Type-Options", "nosniff")
                .withBody(type + "; charset=utf-8", text);
    }

    private static String read(String name) {
        try (InputStream in = OpenPages.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
