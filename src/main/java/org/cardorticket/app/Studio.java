package org.cardorticket.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.cardorticket.export.Still;
import org.cardorticket.film.Film;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Encore;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Photographer;
import org.cardorticket.ui.Png;
import org.cardorticket.ui.Texts;
import org.cardorticket.ui.Turn;

/// The window on JavaFX's headless platform with a whole lesson performed in it, ready to be
/// photographed at any moment of its film.
final class Studio implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final MainWindow window;
    private final Performance performance;
    private final Photographer photographer;
    private final double scale;

    private Studio(MainWindow window, Performance performance, double scale) {
        this.window = window;
        this.performance = performance;
        this.photographer = new Photographer(window, performance.playback());
        this.scale = scale;
    }

    /// Performs `lesson` in this process: in the toolkit that is running, or else in one without a
    /// display.
    static Studio open(Lesson lesson, Choices choices, PictureSize size, double scale) {
        CompletableFuture<Studio> ready = new CompletableFuture<>();
        start(() -> {
            try {
                Performance performance = new Performance(lesson);
                Studio studio =
                        new Studio(
                                new MainWindow(
                                        performance,
                                        choices.lessons(),
                                        new Texts(choices.language()),
                                        Pictures.looks(choices, size),
                                        size.width(),
                                        size.height()),
                                performance,
                                scale);
                performance.performAll(() -> ready.complete(studio));
            } catch (RuntimeException e) {
                ready.completeExceptionally(e);
            }
        });
        return wait(ready);
    }

    /// Gives everything once more that is on the stage of `original`, as it looks and speaks now;
    /// ready when that has been done. To be called on the JavaFX thread.
    static CompletableFuture<Studio> again(
            Performance original, MainWindow window, Order.Size size) {
        CompletableFuture<Void> performed = new CompletableFuture<>();
        Performance encore = Encore.of(original, () -> performed.complete(null));
        Studio studio =
                new Studio(
                        new MainWindow(
                                encore,
                                List.of(original.lesson()),
                                new Texts(window.texts().language()),
                                window.looks().copy(),
                                size.width(),
                                size.height()),
                        encore,
                        size.scale());
        return performed.thenApply(_ -> studio);
    }

    private static void start(Runnable work) {
        try {
            Platform.runLater(work);
        } catch (IllegalStateException notRunning) {
            Pictures.headless();
            Platform.startup(work);
        }
    }

    /// Begins to take the picture at `position` film seconds.
    CompletableFuture<Still> shoot(double position) {
        return ask(() -> still(photographer.at(position, scale)));
    }

    /// The lesson that is played.
    Lesson lesson() {
        return wait(ask(performance::lesson));
    }

    /// Everything that was done in it, in order.
    List<Turn> turns() {
        return wait(ask(() -> List.copyOf(performance.turnsProperty())));
    }

    /// The length of the film in seconds.
    double length() {
        return wait(ask(() -> performance.playback().film().length()));
    }

    /// Where in the film a step halts, in seconds.
    List<Double> beats() {
        return wait(
                ask(() -> {
                    Film film = performance.playback().film();
                    List<Double> beats = new ArrayList<>(List.of(0.0));
                    while (beats.getLast() < film.length()) {
                        beats.add(film.nextStop(beats.getLast()));
                    }
                    return beats;
                }));
    }

    /// The moments worth a picture, in seconds: the first, then two for every step.
    List<Double> keyMoments() {
        return wait(ask(performance::keyMoments));
    }

    @Override
    public void close() {
        Platform.runLater(window::close);
    }

    /// The value of `future`, once it is there.
    static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> CompletableFuture<T> ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater);
    }

    private static Still still(WritableImage image) {
        return new Still((int) image.getWidth(), Png.pixels(image));
    }
}
