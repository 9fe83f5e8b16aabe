package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Ending;

/// How a bar is to be drawn at one moment, resolved from its plan and its changes.
///
/// @param from when the credential was issued
/// @param usedUntil how far it has really lived: `now`, or when it ended or expired
/// @param plannedUntil when it will expire if nothing else happens
/// @param exposedFrom when it should have stopped opening anything; empty while nobody wants it
///   gone
/// @param ended why the server ended it, if it did
public record BarShape(
        Bar bar,
        Instant from,
        Instant usedUntil,
        Instant plannedUntil,
        Optional<Instant> exposedFrom,
        Optional<Ending> ended) {

    /// Whether it is still accepted at `now`.
    public boolean alive(Instant now) {
        return ended.isEmpty() && now.isBefore(plannedUntil);
    }

    /// How far there is something to draw: to its planned end, but nothing is planned any more with
    /// one that a newer one has replaced.
    public Instant shownUntil() {
        return ended.filter(Ending.REPLACED::equals).isPresent() ? usedUntil : plannedUntil;
    }

    /// From when to when it is, or will be, accepted although it should not be; zero when it never
    /// is.
    public Duration exposure() {
        Instant until = ended.isPresent() ? usedUntil : plannedUntil;
        return exposedFrom
                .map(start ->
                        start.isBefore(until) ? Duration.between(start, until) : Duration.ZERO)
                .orElse(Duration.ZERO);
    }

    /// The part of {@link #exposure()} that has already passed.
    public Duration exposureSoFar() {
        return exposedFrom
                .map(start ->
                        start.isBefore(usedUntil)
                                ? Duration.between(start, usedUntil)
                                : Duration.ZERO)
                .orElse(Duration.ZERO);
    }
}
