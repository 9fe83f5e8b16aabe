package org.cardorticket.film;

import org.cardorticket.trace.Actor;
import org.cardorticket.wire.Message;

/// A message on the wire.
///
/// @param actor whose message it is: the sender of a request, the receiver of a response
/// @param progress how far it has come, from 0 (just left) to 1 (arrives)
/// @param allowed for a response, whether the verdict was favourable; true for a request
public record Flight(Actor actor, Message message, double progress, boolean allowed) {}
