package org.cardorticket.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.cardorticket.auth.AuthScheme;
import org.cardorticket.auth.Identity;
import org.cardorticket.trace.ExchangeLog;

/// A request that has passed its gates, as a resource sees it.
///
/// @param who whom the gates took the sender for; nobody's identity on public routes
/// @param body the JSON object of the body; empty where the route takes none
record Call(AuthScheme scheme, Identity who, ObjectNode body, ExchangeLog log) {

    /// The text member `name` of the body, if it is there and a text.
    Optional<String> text(String name) {
        JsonNode node = body.get(name);
        return node != null && node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
