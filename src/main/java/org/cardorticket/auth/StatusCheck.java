package org.cardorticket.auth;

import java.time.Instant;
import java.util.List;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;

/// Whether a server asks its memory about a ticket that is valid by itself: not at all, for the
/// tickets that are good, or for those that are not.
sealed interface StatusCheck permits StatusUnasked, Allowlist, Denylist {

    /// The gates that look the ticket up; they need an identity, and there may be none.
    List<Check> checks();

    /// Writes down what has to be known about `access`, which is being issued.
    void issued(Credential access, ExchangeLog log);

    /// Ends the ticket `id` of `user`, which expires at `expiry`, if that can be done.
    void end(String user, String id, Instant expiry, Ending ending, ExchangeLog log);

    /// The living tickets of `user` that the server knows of.
    List<Credential> known(String user);
}
