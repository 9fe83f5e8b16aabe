package org.cardorticket.server;

import java.util.function.Function;

/// What is answered at one method and path below a scheme's prefix.
///
/// @param path with its leading slash, without the prefix
/// @param body whether a JSON object has to come along
/// @param access who may
/// @param resource what answers, once the gates have let the request through
record Route(
        String method, String path, boolean body, Access access, Function<Call, Reply> resource) {

    /// Whether it does more than tell.
    boolean changesState() {
        return !method.equals("GET");
    }

    /// Who may.
    sealed interface Access {

        /// Anybody, with a password in the body.
        record LogIn() implements Access {}

        /// Anybody, with a refresh token in the body.
        record Refresh() implements Access {}

        /// Anybody who is known.
        record Known() implements Access {}

        /// Those who have `role`.
        record Role(String role) implements Access {}
    }
}
