package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Setting;

/// Something that happened at one moment of lesson time and can be clicked.
public sealed interface Mark {

    /// When it happened, in lesson time.
    Instant at();

    /// Where in the film it is shown, in seconds: where a click goes.
    double position();

    /// Something that did not happen in one lane only, but to everybody.
    sealed interface Event extends Mark {}

    /// Somebody's request was answered.
    ///
    /// @param actor who asked; never an administrator
    /// @param allowed whether the verdict was favourable
    /// @param what method and path, such as `GET /session/books`
    record Asked(
            Instant at,
            double position,
            Lane lane,
            ExchangeId exchange,
            Actor actor,
            boolean allowed,
            String what)
            implements Mark {

        /// Whether it asked for nothing but the next pair of tokens.
        public boolean refresh() {
            return what.startsWith("POST ") && what.endsWith("/refresh");
        }
    }

    /// Somebody's access was withdrawn: a kick, a changed password, a changed role.
    ///
    /// @param lane the lane whose scheme it concerned, empty where no lane shows that scheme
    record Withdrawn(Instant at, double position, Optional<Lane> lane, String user, Ending ending)
            implements Event {}

    /// A defence was turned off, or on again.
    record Turned(Instant at, double position, Defence defence, boolean on) implements Event {}

    /// A length of time was chosen anew.
    record Adjusted(Instant at, double position, Setting setting, Duration value)
            implements Event {}

    /// The server's keys changed.
    record Rekeyed(Instant at, double position, String signing, List<String> accepted)
            implements Event {
        public Rekeyed {
            accepted = List.copyOf(accepted);
        }
    }

    /// The server was stopped and started anew.
    record Restarted(Instant at, double position) implements Event {}
}
