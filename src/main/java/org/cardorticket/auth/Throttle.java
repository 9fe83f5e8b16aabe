package org.cardorticket.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.time.LessonClock;

/// Slows down guessing: after five wrong passwords in a row for one name, a pause on lesson time.
///
/// Names are bounded in number; forgetting one early only gives a guesser five more guesses.
public final class Throttle {

    /// Wrong passwords in a row before the pause.
    public static final int GUESSES = 5;

    /// How long the pause is, from the last wrong password on.
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int NAMES = 10_000;
    private static final int LONGEST_NAME = 64;

    private record Wrong(int times, Instant last) {}

    private final LessonClock clock;
    private final Cache<String, Wrong> wrong;

    /// A throttle on the time of `clock`.
    Throttle(LessonClock clock) {
        this.clock = clock;
        this.wrong =
                Caffeine.newBuilder()
                        .ticker(new LessonTicker(clock))
                        .executor(Runnable::run)
                        .expireAfterWrite(PAUSE)
                        .maximumSize(NAMES)
                        .build();
    }

    /// How long `name` still has to wait, or empty when a guess is free.
    Optional<Duration> pause(String name) {
        Instant now = clock.instant();
        return Optional.ofNullable(wrong.getIfPresent(key(name)))
                .filter(each -> each.times() >= GUESSES)
                .map(each -> Duration.between(now, each.last().plus(PAUSE)))
                .filter(Duration::isPositive);
    }

    /// Notes a wrong password for `name`.
    void wrong(String name) {
        Wrong first = new Wrong(1, clock.instant());
        wrong.asMap()
                .merge(key(name), first, (old, _) -> new Wrong(old.times() + 1, clock.instant()));
    }

    /// Notes a right password: the count begins anew.
    void right(String name) {
        wrong.invalidate(key(name));
    }

    /// Endless names share an entry rather than fill the memory.
    private static String key(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
