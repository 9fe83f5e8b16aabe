package org.cardorticket.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cardorticket.auth.Grant;
import org.cardorticket.auth.Json;

/// Tokens in an answer's body, as RFC 6749 §5.1 names them.
final class Tokens {

    /// The member that tells our own pages their secret, where one is asked for.
    static final String CSRF = "csrf_token";

    private Tokens() {}

    /// A body with nothing but the tokens of `grant`.
    static ObjectNode body(Grant.Token grant) {
        return addTo(Json.object(), grant);
    }

    /// `body` with the tokens of `grant`.
    static ObjectNode addTo(ObjectNode body, Grant.Token grant) {
        body.put("access_token", grant.accessToken())
                .put("token_type", "Bearer")
                .put("expires_in", grant.life().toSeconds());
        grant.refreshToken().ifPresent(token -> body.put("refresh_token", token));
        return body;
    }
}
