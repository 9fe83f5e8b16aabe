package org.cardorticket.ui;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Counts frames, and measures how long the JavaFX thread works in each until its layout is done.
public final class FrameMeter {

    private final int warmUp;
    private final int frames;

    /// A meter that lets `warmUp` frames pass and then measures `frames`.
    public FrameMeter(int warmUp, int frames) {
        this.warmUp = warmUp;
        this.frames = frames;
    }

    /// Does `work` in every frame of `scene`, prints under `name` what that cost, and goes on with
    /// `then`.
    public void measure(String name, Scene scene, IntConsumer work, Runnable then) {
        measure(
                scene,
                work,
                times -> {
                    print(name, times);
                    then.run();
                });
    }

    private void measure(Scene scene, IntConsumer work, Consumer<long[][]> then) {
        long[][] times = new long[2][frames];
        int[] frame = {-warmUp};
        Runnable laidOut =
                () -> {
                    if (frame[0] >= 0 && frame[0] < frames && times[0][frame[0]] > 0) {
                        times[1][frame[0]] = System.nanoTime() - times[0][frame[0]];
                    }
                };
        scene.addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame[0]++;
                if (frame[0] >= frames) {
                    stop();
                    scene.removePostLayoutPulseListener(laidOut);
                    then.accept(times);
                    return;
                }
                if (frame[0] >= 0) {
                    times[0][frame[0]] = System.nanoTime();
                }
                work.accept(frame[0]);
            }
        }.start();
    }

    private void print(String name, long[][] times) {
        double seconds = (times[0][frames - 1] - times[0][0]) / 1e9;
        long[] work = times[1].clone();
        Arrays.sort(work);
        System.out.printf(
                "%-44s %5.1f frames/s   work per frame: median %5.2f ms, 99th percentile %5.2f ms%n",
                name,
                (frames - 1) / seconds,
                work[frames / 2] / 1e6,
                work[frames * 99 / 100] / 1e6);
    }
}
