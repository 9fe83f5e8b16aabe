package org.cardorticket.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.cardorticket.auth.Json;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Response;

/// An answer and the verdict behind it.
record Reply(Response response, Verdict verdict) {

    /// Served for `user`, with a JSON body that nobody may keep.
    static Reply json(int status, JsonNode body, String user) {
        String text = new String(Json.write(body), StandardCharsets.UTF_8);
        Response response =
                Response.of(status)
                        .with("Cache-Control", "no-store")
                        .withBody("application/json", text);
        return new Reply(response, new Verdict.Allowed(user));
    }

    /// Served for `user`, nothing to say.
    static Reply done(String user) {
        return new Reply(
                Response.of(204).with("Cache-Control", "no-store"), new Verdict.Allowed(user));
    }

    /// The same answer with one more header.
    Reply with(String name, String value) {
        return new Reply(response.with(name, value), verdict);
    }
}
