package org.cardorticket.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cardorticket.lab.Run;
import org.cardorticket.lab.StoreDistance;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Language;

/// Measures what playing the kick lesson costs the JavaFX thread, beside an empty window in the
/// same run.
///
/// Needs a display (a real or a virtual one): it is a program, not a test, because times are no
/// verdict. See `docs/PERFORMANCE.md` for how to run it.
public final class FrameBenchmark {

    private static final FrameMeter METER = new FrameMeter(1_800, 1_800);

    private FrameBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Runnable crowd =
                () ->
                        playing(
                                "who-remembers",
                                false,
                                "crowd of 1,000 in each lane",
                                () -> measuring(done::countDown));
        Runnable ledger = () -> playing("kick", true, "with the ledger open", crowd);
        Platform.startup(() -> empty(() -> playing("kick", false, "kick lesson playing", ledger)));
        done.await();
        Platform.exit();
    }

    private static void empty(Runnable then) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Pane(), 1440, 900));
        stage.show();
        // Something has to change in every frame, or the toolkit rests.
        Pane pane = (Pane) stage.getScene().getRoot();
        METER.measure(
                "empty window",
                stage.getScene(),
                frame -> pane.setOpacity(frame % 2 == 0 ? 1 : 0.99),
                () -> {
                    stage.hide();
                    then.run();
                });
    }

    /// The lesson plays while the Lab measures with all it has: harder than in the window, where
    /// the film stands meanwhile.
    private static void measuring(Runnable then) {
        StoreDistance distance = new StoreDistance();
        // Enough runs to be at it until the meter has done.
        Run run = Run.start(distance, distance.standard().with(distance, "runs", 11), _ -> {});
        playing(
                "kick",
                false,
                "kick lesson, the Lab measuring beside it",
                () -> {
                    run.cancel();
                    then.run();
                });
    }

    private static void playing(String id, boolean inspector, String title, Runnable then) {
        Looks looks = new Looks(Theme.LIGHT);
        looks.inspectorProperty().set(inspector);
        Lesson lesson = BuiltIn.lesson(id);
        Performance performance = new Performance(lesson);
        MainWindow window =
                new MainWindow(performance, List.of(), new Texts(Language.EN), looks, 1440, 900);
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        performance.performAll(() -> {
            Playback playback = performance.playback();
            playback.first();
            playback.play();
            METER.measure(
                    title,
                    window.scene(),
                    _ -> {
                        playback.tick(1 / 60.0);
                        if (playback.live()) {
                            playback.first();
                            playback.play();
                        }
                    },
                    () -> {
                        stage.hide();
                        window.close();
                        then.run();
                    });
        });
    }
}
