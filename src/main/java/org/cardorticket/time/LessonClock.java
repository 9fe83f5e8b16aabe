package org.cardorticket.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The virtual clock of a world. It stands still until somebody moves it, and never goes back.
///
/// Server, token parser, store expiry and clients of one world share one instance, so none of them
/// can disagree about whether a credential has expired. Safe for use by many threads.
public final class LessonClock implements InstantSource {

    private final AtomicReference<Instant> now;

    /// Starts the clock at `start`.
    public LessonClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /// The lesson time, at any precision the script gave it.
    @Override
    public Instant instant() {
        return now.get();
    }

    /// Moves the clock to `target`; staying where it is is allowed.
    ///
    /// @throws IllegalArgumentException when `target` lies in the past, because a store that has
    ///   already dropped an expired row could not bring it back
    public void advanceTo(Instant target) {
        now.updateAndGet(current -> notBefore(current, target));
    }

    /// Moves the clock forward by `amount`, which must not be negative.
    public void advanceBy(Duration amount) {
        now.updateAndGet(current -> notBefore(current, current.plus(amount)));
    }

    private static Instant notBefore(Instant current, Instant target) {
        if (target.isBefore(current)) {
            throw new IllegalArgumentException(
                    "lesson time cannot go back from %s to %s".formatted(current, target));
        }
        return target;
    }
}
