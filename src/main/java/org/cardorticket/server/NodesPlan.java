package org.cardorticket.server;

import org.cardorticket.saying.SayingException;

/// How several servers work together. They always have the same users.
///
/// @param count how many, from 2 to 9
/// @param sharedStore whether they keep their rows in one store, or each in its own memory
/// @param sharedKeys whether each accepts what another one has signed or sealed
/// @param routing who gets the next request
public record NodesPlan(int count, boolean sharedStore, boolean sharedKeys, Routing routing) {

    private static final int MOST = 9;

    /// How the balancer chooses.
    public enum Routing {
        /// Each in turn.
        ROUND_ROBIN,
        /// Whoever has answered this credential before, as long as it is up; otherwise in turn.
        STICKY
    }

    /// @throws IllegalArgumentException when there are fewer than 2 or more than 9
    public NodesPlan {
        if (count < 2 || count > MOST) {
            throw new SayingException("wrong.nodes", count);
        }
    }
}
