package org.cardorticket.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Response;

/// What stands outside the schemes and needs no credential: the front page and the sign of life.
final class OpenPages {

    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private static final String FRONT = read("index.html");

    private OpenPages() {}

    /// The answer at `path`.
    static Reply answer(String method, String path) {
        Response page =
                switch (path) {
                    case "/" ->
                            Response.of(200)
                                    .with("Content-Security-Policy", NO_SCRIPTS)
                                    .with("X-Content-Type-Options", "nosniff")
                                    .withBody("text/html; charset=utf-8", FRONT);
                    case "/healthz" ->
                            Response.of(200).withBody("text/plain; charset=utf-8", "ok\n");
                    default -> Response.of(404);
                };
        if (!page.successful()) {
            return Problem.refused(Reason.NOT_FOUND);
        }
        return method.equals("GET") || method.equals("HEAD")
                ? new Reply(page, new Verdict.Allowed(""))
                : Problem.notAllowed("GET, HEAD");
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
