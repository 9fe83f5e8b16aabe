package org.cardorticket.auth;

import java.time.Instant;
import java.util.Set;

/// Whom the server takes the sender of a request for.
///
/// @param roles as the scheme knows them: the user's own now, or those printed on the ticket
/// @param credential the id of the credential that proved it
/// @param family what follows from the same login; the credential's own id where nothing does
/// @param expiry the first moment at which that credential is not accepted any more
public record Identity(
        String user, Set<String> roles, String credential, String family, Instant expiry) {

    public Identity {
        roles = Set.copyOf(roles);
    }
}
