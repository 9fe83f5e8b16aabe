package org.cardorticket.film;

import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;

/// The life of one credential on the timeline, as it was planned when it was issued.
///
/// @param owner who got it
public record Bar(Lane lane, Actor owner, Credential credential) {}
