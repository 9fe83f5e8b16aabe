package org.cardorticket.ui;

import javafx.animation.AnimationTimer;

/// The one timer of the window: hands the time between two pulses to the playback.
final class Ticker extends AnimationTimer {

    /// After a pause of the machine longer than this, the film goes on as if it had been this long.
    private static final double LONGEST_PULSE_SECONDS = 0.1;

    private final Playback playback;
    private long last;

    Ticker(Playback playback) {
        this.playback = playback;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : (now - last) / 1e9;
        last = now;
        playback.tick(Math.min(LONGEST_PULSE_SECONDS, seconds));
    }
}
