package org.cardorticket.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonCatalogue;
import org.cardorticket.script.Worlds;
import org.cardorticket.words.Language;

/// Measures what playing the kick lesson costs the JavaFX thread, beside an empty window in the
/// same run.
///
/// Needs a display (a real or a virtual one): it is a program, not a test, because times are no
/// verdict. See `docs/performance.md` for how to run it.
public final class FrameBenchmark {

    private static final int FRAMES = 1_800;
    private static final int WARM_UP = 1_800;

    private FrameBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() ->
                empty(baseline -> {
                    print("empty window", baseline);
                    playing(played -> {
                        print("kick lesson playing", played);
                        done.countDown();
                    });
                }));
        done.await();
        Platform.exit();
    }

    private static void empty(Consumer<long[][]> then) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.show();
        // Something has to change in every frame, or the toolkit rests.
        Pane pane = (Pane) stage.getScene().getRoot();
        measure(
                stage.getScene(),
                frame -> pane.setOpacity(frame % 2 == 0 ? 1 : 0.99),
                times -> {
                    stage.hide();
                    then.accept(times);
                });
    }

    private static void playing(Consumer<long[][]> then) {
        Lesson lesson = LessonCatalogue.builtIn(Worlds.server()).find("kick").orElseThrow();
        Performance performance = new Performance(lesson);
        MainWindow window =
                new MainWindow(
                        performance,
                        List.of(),
                        new Texts(Language.EN),
                        new Looks(Theme.LIGHT),
                        1440,
                        900);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        performance.performAll(() -> {
            Playback playback = performance.playback();
            playback.first();
            playback.play();
            measure(
                    window.scene(),
                    _ -> {
                        playback.tick(1 / 60.0);
                        if (playback.live()) {
                            playback.first();
                            playback.play();
                        }
                    },
                    times -> {
                        stage.hide();
                        window.close();
                        then.accept(times);
                    });
        });
    }

    /// Per frame: when it began, and how long the JavaFX thread worked until its layout was done.
    private static void measure(
            Scene scene, java.util.function.IntConsumer work, Consumer<long[][]> then) {
        long[][] times = new long[2][FRAMES];
        int[] frame = {-WARM_UP};
        Runnable laidOut =
                () -> {
                    if (frame[0] >= 0 && frame[0] < FRAMES && times[0][frame[0]] > 0) {
                        times[1][frame[0]] = System.nanoTime() - times[0][frame[0]];
                    }
                };
        scene.addPostLayoutPulseListener(laidOut);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame[0]++;
                if (frame[0] >= FRAMES) {
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

    private static void print(String name, long[][] times) {
        double seconds = (times[0][FRAMES - 1] - times[0][0]) / 1e9;
        long[] work = times[1].clone();
        Arrays.sort(work);
        System.out.printf(
                "%-22s %5.1f frames/s   work per frame: median %5.2f ms, 99th percentile %5.2f ms%n",
                name,
                (FRAMES - 1) / seconds,
                work[FRAMES / 2] / 1e6,
                work[FRAMES * 99 / 100] / 1e6);
    }
}
