package org.cardorticket.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The virtual clock of a world. It never goes back. On a stage it stands still until somebody
/// moves it; where nobody plays a lesson, it runs.
///
/// Server, token parser, store expiry and clients of one world share one instance, so none of them
/// can disagree about whether a credential has expired. Safe for use by many threads.
public final class LessonClock implements InstantSource {

    private final AtomicReference<Instant> start;
    private final Supplier<Duration> ran;
    private final boolean runs;

    private LessonClock(Instant start, Supplier<Duration> ran, boolean runs) {
        this.start = new AtomicReference<>(start);
        this.ran = ran;
        this.runs = runs;
    }

    /// A clock that stands at `start`.
    public LessonClock(Instant start) {
        this(start, () -> Duration.ZERO, false);
    }

    /// A clock that shows `start` now and runs from here on, as fast as any other clock.
    public static LessonClock running(Instant start) {
        Stopwatch watch = Stopwatch.start();
        return new LessonClock(start, () -> Duration.ofNanos(watch.nanos()), true);
    }

    /// A clock that shows what `real` shows now and runs from here on. A machine that sleeps stops
    /// the stopwatch and not the time: where `real` has gone ahead, this one follows; where it was
    /// set back, nobody's credential lives longer for that.
    public static LessonClock following(InstantSource real) {
        Stopwatch watch = Stopwatch.start();
        return following(real, watch::nanos);
    }

    /// The same, measured by `nanos`.
    static LessonClock following(InstantSource real, LongSupplier nanos) {
        Instant start = real.instant();
        AtomicReference<Duration> slept = new AtomicReference<>(Duration.ZERO);
        Supplier<Duration> ran =
                () -> {
                    // Read first: whoever is interrupted between the two takes it for no sleep.
                    Duration realTime = Duration.between(start, real.instant());
                    Duration measured = Duration.ofNanos(nanos.getAsLong());
                    return measured.plus(
                            slept.accumulateAndGet(realTime.minus(measured), LessonClock::later));
                };
        return new LessonClock(start, ran, true);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// Whether it runs by itself.
    public boolean runs() {
        return runs;
    }

    /// The lesson time, at any precision the script gave it.
    @Override
    public Instant instant() {
        return start.get().plus(ran.get());
    }

    /// Moves the clock to `target`; staying where it is is allowed.
    ///
    /// @throws IllegalArgumentException when `target` lies in the past, because a store that has
    ///   already dropped an expired row could not bring it back
    public void advanceTo(Instant target) {
        start.updateAndGet(from -> {
            Duration since = ran.get();
            Instant current = from.plus(since);
            if (target.isBefore(current)) {
                throw new IllegalArgumentException(
                        "lesson time cannot go back from %s to %s".formatted(current, target));
            }
            return target.minus(since);
        });
    }

    /// Moves the clock forward by `amount`, which must not be negative.
    public void advanceBy(Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("lesson time cannot go back by " + amount);
        }
        start.updateAndGet(from -> from.plus(amount));
    }
}
