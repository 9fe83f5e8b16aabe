package org.cardorticket.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.auth.Attempt;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Identity;
import org.cardorticket.auth.Json;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.wire.Request;

/// A request that has passed its gates, as a resource sees it.
///
/// @param who whom the gates took the sender for; nobody's identity on public routes
/// @param request as it was sent
/// @param body the JSON object of the body; empty where the route takes none
record Call(AuthScheme scheme, Identity who, Request request, ObjectNode body, ExchangeLog log) {

    private static final Identity NOBODY = new Identity("", Set.of(), "", "", Instant.EPOCH);

    /// What `attempt` has come to; empty when it should carry a JSON object and does not.
    static Optional<Call> of(AuthScheme scheme, Attempt attempt, boolean body, ExchangeLog log) {
        Identity who = attempt.identity().orElse(NOBODY);
        byte[] bytes = attempt.request().body().getBytes(StandardCharsets.UTF_8);
        Optional<ObjectNode> json = body ? Json.readObject(bytes) : Optional.of(Json.object());
        return json.map(object -> new Call(scheme, who, attempt.request(), object, log));
    }

    /// The text member `name` of the body, if it is there and a text.
    Optional<String> text(String name) {
        JsonNode node = body.get(name);
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
