package org.cardorticket.script;

import java.time.Instant;
import java.util.Comparator;
import org.cardorticket.client.SimulatedClient;
import org.cardorticket.trace.Lane;

/// A refresh that a client makes by habit, and when.
record Wake(Instant at, Lane lane, SimulatedClient client) {

    /// The soonest first, the upper lane before the lower one.
    static final Comparator<Wake> SOONEST =
            Comparator.comparing(Wake::at).thenComparing(Wake::lane);
}
