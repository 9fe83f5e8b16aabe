package org.cardorticket.app;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;

/// Shows a lesson in a window until the window is closed.
final class WindowShow {

    /// Narrower windows begin with the inspector folded away.
    private static final double ROOM_FOR_ALL = 1360;

    /// When the third pulse begins, what the first one drew is on the screen.
    private static final int FRAMES = 3;

    private WindowShow() {}

    /// Opens the window and waits for its end.
    ///
    /// @return why the toolkit could not be started, or empty when the window has been shown
    static Optional<String> open(Lesson lesson, Choices choices) {
        return open(lesson, choices, (_, _) -> {});
    }

    /// What happens when the first frame has been drawn.
    interface FirstFrame {
        void drawn(Stage stage, Performance performance);
    }

    /// The same, and tells `audience` when the first frame has been drawn.
    static Optional<String> open(Lesson lesson, Choices choices, FirstFrame audience) {
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Void> shown = new CompletableFuture<>();
        try {
            Platform.startup(() -> {
                try {
                    show(lesson, choices, audience, closed);
                    shown.complete(null);
                } catch (RuntimeException e) {
                    shown.completeExceptionally(e);
                }
            });
            shown.get();
            closed.await();
            return Optional.empty();
        } catch (UnsupportedOperationException | ExecutionException | UnsatisfiedLinkError e) {
            return Optional.of(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void show(
            Lesson lesson, Choices choices, FirstFrame audience, CountDownLatch closed) {
        PreferencesFile file = PreferencesFile.ofThisProcess();
        Preferences last = file.load();
        choices.remember(last);
        CompletableFuture<Void> curtain = new CompletableFuture<>();
        Performance performance = new Performance(lesson, curtain);
        performance.playback().speedProperty().set(last.speed());
        Looks looks = new Looks(choices.theme());
        looks.projectorProperty().set(last.projector());
        looks.calmProperty().set(last.calm());
        looks.inspectorProperty().set(last.inspector() && last.width() >= ROOM_FOR_ALL);
        Texts texts = new Texts(choices.language());
        MainWindow window =
                new MainWindow(
                        performance, choices.lessons(), texts, looks, last.width(), last.height());
        Stage stage = new Stage();
        stage.titleProperty().bind(window.title());
        stage.setScene(window.scene());
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setOnHidden(_ -> {
            file.save(preferences(window, performance));
            window.close();
            closed.countDown();
        });
        window.start();
        stage.show();
        // Whatever the first frame does not need comes after it: the server above all.
        FrameCount.after(
                FRAMES,
                () -> {
                    curtain.complete(null);
                    stage.getIcons().add(icon());
                    window.handOrdersTo(
                            new WindowExports(window, performance, new FileDialog(stage)));
                    audience.drawn(stage, performance);
                });
    }

    private static Image icon() {
        return new Image(Objects.requireNonNull(WindowShow.class.getResourceAsStream("icon.png")));
    }

    private static Preferences preferences(MainWindow window, Performance performance) {
        return new Preferences(
                Optional.of(window.texts().language()),
                window.looks().themeProperty().get(),
                window.looks().projectorProperty().get(),
                window.looks().calmProperty().get(),
                window.looks().inspectorProperty().get(),
                performance.playback().speedProperty().get(),
                window.scene().getWidth(),
                window.scene().getHeight());
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
