package org.cardorticket.film;

import java.time.Instant;

/// How far a whole film's timeline reaches.
///
/// @param from where lesson time begins
/// @param near what is worth seeing at once: all that has happened, and the plans of what opens
///   resources
/// @param far the last plan of all: a refresh token's may lie days ahead
public record Extent(Instant from, Instant near, Instant far) {}
