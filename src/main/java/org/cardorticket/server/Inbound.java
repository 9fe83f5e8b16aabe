package org.cardorticket.server;

import java.util.Optional;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.Request;

/// A request as the socket delivered it.
///
/// @param trouble what is wrong with it before anybody reads it: too large, no length; empty when
///   nothing
/// @param declaredBody whether it said that a body comes with it
record Inbound(Request request, Optional<Reason> trouble, boolean declaredBody) {}
