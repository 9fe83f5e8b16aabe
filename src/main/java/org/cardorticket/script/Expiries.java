package org.cardorticket.script;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// When somebody's credential expires, read from the trace.
final class Expiries {

    private Expiries() {}

    /// The expiry of the credential that `actor` was issued last, of those that buy others
    /// (`refresh`) or those that open resources, if it has not been ended.
    static Optional<Instant> of(Trace trace, Actor actor, boolean refresh) {
        Map<ExchangeId, Actor> owners = new HashMap<>();
        Optional<String> current = Optional.empty();
        Map<String, Instant> expiries = new HashMap<>();
        for (Event event : trace.events()) {
            switch (event.step()) {
                case Step.ExchangeOpened opening -> owners.put(event.exchange(), opening.actor());
                case Step.Issued(Credential credential) -> {
                    boolean own = actor.equals(owners.get(event.exchange()));
                    boolean buys = credential.kind() == Credential.Kind.REFRESH_TOKEN;
                    if (own && buys == refresh) {
                        current = Optional.of(credential.id());
                        expiries.put(credential.id(), credential.expiresAt());
                    }
                }
                case Step.Extended(String id, Instant until) ->
                        expiries.computeIfPresent(id, (_, _) -> until);
                case Step.Ended(String id, _) -> expiries.remove(id);
                default -> {}
            }
        }
        return current.map(expiries::get);
    }
}
