package org.cardorticket.auth;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// Lets Caffeine live on lesson time.
record LessonTicker(LessonClock clock) implements Ticker {

    @Override
    public long read() {
        return Duration.between(LessonTime.CURTAIN, clock.instant()).toNanos();
    }
}
