package org.cardorticket.ledger;

import java.time.Duration;
import java.time.Instant;
import org.cardorticket.trace.Credential;

/// What one lane's cell of the table says: counted from the trace, and proved by steps of it.
public sealed interface Figure {

    /// The steps that it was counted from.
    Proof proof();

    /// Nothing of the kind has happened yet.
    record NotYet() implements Figure {
        @Override
        public Proof proof() {
            return Proof.NONE;
        }
    }

    /// How often something happened, from 0.
    record Count(long number, Proof proof) implements Figure {}

    /// How many of several, `0 <= part <= whole`, `whole >= 1`.
    record Share(long part, long whole, Proof proof) implements Figure {}

    /// How often something happens in one request: the lower median, so that it is what a request
    /// really did.
    ///
    /// @param requests how many requests it was taken from, at least 1
    record TimesPerRequest(long median, long requests, Proof proof) implements Figure {}

    /// How long something is in one request, in bytes: the lower median, so that it is the length
    /// of a real one.
    ///
    /// @param requests how many requests it was taken from, at least 1
    record BytesPerRequest(long median, long requests, Proof proof) implements Figure {}

    /// What the server keeps.
    ///
    /// @param rows from 0
    /// @param bytes their length, as serialised
    record Memory(long rows, long bytes, Proof proof) implements Figure {}

    /// Who keeps how many bytes for one user.
    record Kept(long client, long server, Proof proof) implements Figure {}

    /// A length of lesson time that is over.
    record Span(Duration length, Proof proof) implements Figure {}

    /// A length of lesson time that is still growing.
    ///
    /// @param soFar how long it is now
    /// @param atMost how long it will be if nobody ends it sooner
    /// @param until the expiry that bounds it
    /// @param kind the kind of credential whose expiry that is
    record Running(
            Duration soFar, Duration atMost, Instant until, Credential.Kind kind, Proof proof)
            implements Figure {}

    /// Whether something is so.
    record YesNo(boolean yes, Proof proof) implements Figure {}
}
