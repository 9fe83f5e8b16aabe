package org.cardorticket.film;

import java.time.Instant;
import org.cardorticket.trace.Ending;

/// Something that happened to a credential after it was issued.
public sealed interface BarChange {

    /// The id of the credential.
    String credential();

    /// When it happened, in lesson time.
    Instant at();

    /// It lives until `expiresAt` now.
    record Extended(String credential, Instant at, Instant expiresAt) implements BarChange {}

    /// The server ended it.
    record Ended(String credential, Instant at, Ending ending) implements BarChange {}

    /// It should open nothing from now on; whether it still does is another matter.
    record Withdrawn(String credential, Instant at, Ending ending) implements BarChange {}
}
