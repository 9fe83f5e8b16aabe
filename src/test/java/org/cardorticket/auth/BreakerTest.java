package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final AtomicLong nanos = new AtomicLong(7);
    private final Breaker breaker = new Breaker(100, nanos::get);

    @Test
    void everybodyMayTryWhileAllIsWell() {
        assertThat(breaker.mayTry()).isTrue();
        assertThat(breaker.mayTry()).isTrue();
        breaker.answered();
        assertThat(breaker.mayTry()).isTrue();
    }

    @Test
    void afterAFailureOnlyOneTriesInEveryPause() {
        breaker.silent();
        assertThat(breaker.mayTry()).isFalse();
        nanos.addAndGet(99);
        assertThat(breaker.mayTry()).isFalse();
        nanos.incrementAndGet();
        assertThat(breaker.mayTry()).isTrue();
        assertThat(breaker.mayTry()).isFalse();
        nanos.addAndGet(100);
        assertThat(breaker.mayTry()).isTrue();
    }

    @Test
    void oneAnswerIsEnoughForEverybody() {
        breaker.silent();
        nanos.addAndGet(100);
        assertThat(breaker.mayTry()).isTrue();
        breaker.answered();
        assertThat(breaker.mayTry()).isTrue();
        assertThat(breaker.mayTry()).isTrue();
    }

    @Test
    void anotherFailureBeginsThePauseAnew() {
        breaker.silent();
        nanos.addAndGet(100);
        assertThat(breaker.mayTry()).isTrue();
        nanos.addAndGet(50);
        breaker.silent();
        nanos.addAndGet(99);
        assertThat(breaker.mayTry()).isFalse();
    }
}
