package org.cardorticket.trace;

import java.time.Instant;

/// One step with its place in the trace.
///
/// @param seq the recorder's number, from 0: the only order there is. Gaps are where exchanges of
///   guests have been left out
/// @param at the lesson time when it was recorded
/// @param exchange the exchange it is part of, or {@link ExchangeId#NONE}
public record Event(long seq, Instant at, ExchangeId exchange, Step step) {}
