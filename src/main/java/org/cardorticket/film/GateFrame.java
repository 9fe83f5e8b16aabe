package org.cardorticket.film;

import java.util.Optional;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;

/// One gate at one moment.
///
/// @param outcome what it said, once it has been asked
/// @param active whether the request stands before it right now
/// @param nanos how long the check really took, 0 while there is no outcome
public record GateFrame(Gate gate, Optional<Outcome> outcome, boolean active, long nanos) {}
