package org.cardorticket.server;

import org.cardorticket.trace.Page;
import org.cardorticket.trace.Verdict;

/// What a client from outside has seen, as far as the server's answer tells.
final class Sight {

    private Sight() {}

    /// What `reply` to `inbound` shows.
    static Page of(Inbound inbound, Reply reply) {
        return switch (reply.verdict()) {
            case Verdict.Allowed(String user) ->
                    new Page.Done(Destination.of(inbound.request()).path(), user);
            case Verdict.Refused(var reason) ->
                    switch (reply.response().status()) {
                        case 401 -> new Page.LogInAgain(reason, "");
                        case 403 -> new Page.Forbidden(reason);
                        default -> new Page.Failed(reply.response().status());
                    };
        };
    }
}
