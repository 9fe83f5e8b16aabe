package org.cardorticket.trace;

import java.time.Instant;

/// One step with its place in the trace.
///
/// @param seq the recorder's number, from 0, without gaps: the only order there is
/// @param at the lesson time when it was recorded
/// @param exchange the exchange it is part of, or {@link ExchangeId#NONE}
public record Event(long seq, Instant at, ExchangeId exchange, Step step) {}
