package org.cardorticket.ui.timeline;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cardorticket.film.Traces;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.Fonts;
import org.cardorticket.ui.FrameMeter;
import org.cardorticket.ui.Playback;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;

/// Measures what the timeline of a short and of a very long trace costs the JavaFX thread, beside
/// an empty window in the same run.
///
/// Needs a display (a real or a virtual one, or `-Dglass.platform=Headless`): it is a program, not
/// a test, because times are no verdict.
public final class TimelineBenchmark {

    private static final FrameMeter METER = new FrameMeter(300, 600);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TIMELINE = 166;

    /// What happens while it is measured.
    private enum Motion {
        PLAYING,
        SCRUBBING,
        ZOOMING
    }

    private record Run(String name, Trace trace, boolean near, Motion motion) {}

    private TimelineBenchmark() {}

    /// Measures all, or only those whose name holds the first of `args`.
    public static void main(String[] args) throws InterruptedException {
        Trace few = Traces.busy(100);
        Trace many = Traces.busy(100_000);
        Iterator<Run> runs =
                List.of(
                                new Run("100 exchanges, playing", few, false, Motion.PLAYING),
                                new Run("100 exchanges, scrubbing", few, false, Motion.SCRUBBING),
                                new Run("100 exchanges, zooming", few, false, Motion.ZOOMING),
                                new Run(
                                        "100,000, playing, all in view",
                                        many,
                                        false,
                                        Motion.PLAYING),
                                new Run("100,000, playing, zoomed in", many, true, Motion.PLAYING),
                                new Run(
                                        "100,000, scrubbing over all",
                                        many,
                                        false,
                                        Motion.SCRUBBING),
                                new Run("100,000, zooming", many, false, Motion.ZOOMING))
                        .stream()
                        .filter(run -> args.length == 0 || run.name().contains(args[0]))
                        .iterator();
        CountDownLatch done = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(() -> empty(() -> next(runs, done)));
        done.await();
        Platform.exit();
    }

    private static void empty(Runnable then) {
        Stage stage = new Stage();
        Pane pane = new Pane();
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        stage.show();
        // Something has to change in every frame, or the toolkit rests.
        METER.measure(
                "empty window",
                stage.getScene(),
                frame -> pane.setOpacity(frame % 2 == 0 ? 1 : 0.99),
                () -> {
                    stage.hide();
                    then.run();
                });
    }

    private static void next(Iterator<Run> runs, CountDownLatch done) {
        if (runs.hasNext()) {
            measure(runs.next(), () -> next(runs, done));
        } else {
            done.countDown();
        }
    }

    private static void measure(Run run, Runnable then) {
        Playback playback = new Playback();
        playback.grow(run.trace());
        Fonts.load();
        TimelineView view = new TimelineView(playback, new Texts(Language.EN));
        view.setPrefHeight(TIMELINE);
        BorderPane root = new BorderPane();
        root.setBottom(view);
        Stage stage = new Stage();
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        playback.frameProperty().addListener((_, _, frame) -> view.show(frame));
        double length = playback.film().length();
        playback.seek(length * 0.7);
        if (run.near()) {
            view.zoom(1e-3, playback.frameProperty().get().lessonTime());
        }
        METER.measure(
                run.name(),
                scene,
                frame -> move(run.motion(), frame, playback, view, length),
                () -> {
                    stage.hide();
                    then.run();
                });
    }

    private static void move(
            Motion motion, int frame, Playback playback, TimelineView view, double length) {
        switch (motion) {
            case PLAYING -> {
                playback.playingProperty().set(true);
                playback.tick(1 / 60.0);
                if (playback.live()) {
                    playback.first();
                }
            }
            case SCRUBBING -> playback.seek(length * (0.5 + 0.5 * Math.sin(frame / 40.0)));
            case ZOOMING ->
                    view.zoom(
                            Math.pow(2, Math.sin(frame / 30.0) / 4),
                            playback.film().lessonTimeAt(length * 0.7));
        }
    }
}
