package org.cardorticket.film;

import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;

/// Something that happened at one moment of lesson time and can be clicked.
public sealed interface Mark {

    /// When it happened, in lesson time.
    Instant at();

    /// Where in the film it is shown, in seconds: where a click goes.
    double position();

    /// A user's request was answered.
    ///
    /// @param allowed whether the verdict was favourable
    /// @param what method and path, such as `GET /session/books`
    record Asked(
            Instant at,
            double position,
            Lane lane,
            ExchangeId exchange,
            boolean allowed,
            String what)
            implements Mark {}

    /// Somebody's access was withdrawn: a kick, a changed password, a changed role.
    ///
    /// @param lane the lane whose scheme it concerned, empty where no lane shows that scheme
    record Withdrawn(Instant at, double position, Optional<Lane> lane, String user, Ending ending)
            implements Mark {}
}
