package org.cardorticket.lesson;

import java.util.Optional;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;

/// A part of one lane's stage to point at; in a file `a.wallet`, or `b.gate.expiry`.
///
/// @param spot where it stands in the file
/// @param gate which gate, where the part is {@link Part#GATE}; empty everywhere else
public record Highlight(Spot spot, Lane lane, Part part, Optional<Gate> gate) {

    /// The parts of a lane's stage.
    public enum Part {
        /// What the user sees.
        PAGE,
        /// What the client keeps.
        WALLET,
        /// The message under way.
        WIRE,
        /// One of the gates.
        GATE,
        /// The server's memory.
        STORE,
        /// The server's answer.
        VERDICT
    }
}
