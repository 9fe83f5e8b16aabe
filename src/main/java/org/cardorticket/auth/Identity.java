package org.cardorticket.auth;

import java.util.Set;

/// Whom the server takes the sender of a request for.
///
/// @param roles as the scheme knows them: the user's own now, or those printed on the ticket
/// @param credential the id of the credential that proved it
public record Identity(String user, Set<String> roles, String credential) {

    public Identity {
        roles = Set.copyOf(roles);
    }
}
