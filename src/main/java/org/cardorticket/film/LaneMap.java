package org.cardorticket.film;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// Which scheme stands in which lane while the film is being laid out.
final class LaneMap {

    private final Map<Lane, Scheme> schemes = new EnumMap<>(Lane.class);

    /// Before anybody says otherwise: the card above, the ticket below.
    LaneMap() {
        schemes.put(Lane.A, Scheme.SESSION);
        schemes.put(Lane.B, Scheme.JWT);
    }

    /// Takes a change of lane into account.
    void set(Step.LaneSet set) {
        schemes.put(set.lane(), set.scheme());
    }

    /// The lane that shows `scheme`, if one does.
    Optional<Lane> of(Scheme scheme) {
        return Stream.of(Lane.values()).filter(lane -> schemes.get(lane) == scheme).findFirst();
    }

    /// The lane to which an exchange belongs: its actor's, or for a guest the one that shows the
    /// scheme.
    Optional<Lane> of(Step.ExchangeOpened opening) {
        return opening.actor().lane().or(() -> of(opening.scheme()));
    }
}
