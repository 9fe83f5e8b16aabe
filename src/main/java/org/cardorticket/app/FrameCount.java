package org.cardorticket.app;

import javafx.animation.AnimationTimer;

/// Waits for some frames, and then does something once. While it waits, frames keep coming.
final class FrameCount extends AnimationTimer {

    private final Runnable then;
    private int left;

    private FrameCount(int frames, Runnable then) {
        this.left = frames;
        this.then = then;
    }

    /// Does `then` when `frames` have begun, on the JavaFX thread.
    static void after(int frames, Runnable then) {
        new FrameCount(frames, then).start();
    }

    @Override
    public void handle(long now) {
        left--;
        if (left == 0) {
            stop();
            then.run();
        }
    }
}
