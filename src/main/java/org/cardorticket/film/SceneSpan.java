package org.cardorticket.film;

import java.time.Instant;

/// Where a scene stands in the film.
///
/// @param command what caused it, in its one-line form; a guest's scene has the request line
/// @param start its first film second
/// @param end its last film second; equal to `start` for a scene that the audience does not sit
///   through
public record SceneSpan(String command, Instant lessonTime, double start, double end) {}
