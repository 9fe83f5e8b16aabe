package org.cardorticket.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.cardorticket.time.LessonClock;

/// Slows down guessing: after five wrong passwords in a row for one name, a pause on lesson time.
///
/// Names are bounded in number; forgetting one early only gives a guesser five more guesses.
public final class Throttle {

    /// Wrong passwords in a row before the pause.
    public static final int GUESSES = 5;

    /// How long the pause is.
    public static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int NAMES = 10_000;

    private final Cache<String, Integer> wrong;

    /// A throttle on the time of `clock`.
    public Throttle(LessonClock clock) {
        this.wrong =
                Caffeine.newBuilder()
                        .ticker(new LessonTicker(clock))
                        .executor(Runnable::run)
                        .expireAfterWrite(PAUSE)
                        .maximumSize(NAMES)
                        .build();
    }

    /// How long `name` has to wait at most, or empty when a guess is free.
    public Optional<Duration> pause(String name) {
        Integer count = wrong.getIfPresent(name);
        return count != null && count >= GUESSES ? Optional.of(PAUSE) : Optional.empty();
    }

    /// Notes a wrong password for `name`.
    public void wrong(String name) {
        wrong.asMap().merge(name, 1, Integer::sum);
    }

    /// Notes a right password: the count begins anew.
    public void right(String name) {
        wrong.invalidate(name);
    }
}
