package org.cardorticket.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Fonts;
import org.cardorticket.ui.Looks;
import org.cardorticket.ui.MainWindow;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Prologue;
import org.cardorticket.ui.Texts;

/// Shows a lesson in a window until the window is closed.
final class WindowShow {

    /// Narrower windows begin with the inspector folded away.
    private static final double ROOM_FOR_ALL = 1360;

    /// When the third pulse begins, what the first one drew is on the screen.
    private static final int FRAMES = 3;

    private WindowShow() {}

    /// Who wants to know how far the window has come.
    interface Audience {

        /// The first frame has been drawn.
        default void firstFrame() {}

        /// The whole window has been drawn, and the world of `performance` begins to open.
        default void complete(Stage stage, Performance performance) {}
    }

    /// Starts the toolkit, and returns before that is done: lessons can be read meanwhile.
    ///
    /// @return why it cannot be started, or empty
    static Optional<String> startToolkit() {
        try {
            Platform.startup(Fonts::load);
            return Optional.empty();
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return Optional.of(reason(e));
        }
    }

    /// Opens the window in the toolkit that has been started, waits for its end, and tells
    /// `audience` how far it has come.
    ///
    /// @return why it could not be opened, or empty when the window has been shown
    static Optional<String> open(Lesson lesson, Choices choices, Audience audience) {
        CountDownLatch closed = new CountDownLatch(1);
        CompletableFuture<Void> shown = new CompletableFuture<>();
        try {
            Platform.runLater(() -> {
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
        } catch (ExecutionException e) {
            return Optional.of(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Shows how the lesson begins, and once that is on the screen puts up the rest.
    private static void show(
            Lesson lesson, Choices choices, Audience audience, CountDownLatch closed) {
        PreferencesFile file = PreferencesFile.ofThisProcess();
        Preferences last = file.load();
        choices.remember(last);
        Looks looks = new Looks(choices.theme());
        looks.projectorProperty().set(last.projector());
        looks.calmProperty().set(last.calm());
        looks.inspectorProperty().set(last.inspector() && last.width() >= ROOM_FOR_ALL);
        Texts texts = new Texts(choices.language());
        Stage stage = new Stage();
        stage.setTitle(texts.get("ui.app.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(Prologue.scene(lesson, texts, looks, last.width(), last.height()));
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        FrameCount.after(
                FRAMES,
                () -> {
                    audience.firstFrame();
                    if (stage.isShowing()) {
                        putUp(stage, lesson, choices, texts, looks, file, audience);
                    }
                });
    }

    /// Puts up the window, and once that is on the screen starts the server.
    private static void putUp(
            Stage stage,
            Lesson lesson,
            Choices choices,
            Texts texts,
            Looks looks,
            PreferencesFile file,
            Audience audience) {
        CompletableFuture<List<Lesson>> others = CompletableFuture.supplyAsync(choices::lessons);
        CompletableFuture<Void> curtain = new CompletableFuture<>();
        Performance performance = new Performance(lesson, curtain);
        performance.playback().speedProperty().set(file.load().speed());
        ProgressKeeper keeper =
                new ProgressKeeper(performance.progress(), ProgressFile.beside(file.file()));
        MainWindow window =
                new MainWindow(
                        performance,
                        List.of(),
                        texts,
                        looks,
                        stage.getScene().getWidth(),
                        stage.getScene().getHeight());
        stage.titleProperty().bind(window.title());
        EventHandler<WindowEvent> end = stage.getOnHidden();
        stage.setOnHidden(event -> {
            file.save(preferences(window, performance));
            window.close();
            keeper.close();
            end.handle(event);
        });
        stage.setScene(window.scene());
        window.start();
        others.thenAcceptAsync(window::offer, Platform::runLater);
        FrameCount.after(
                FRAMES,
                () -> {
                    curtain.complete(null);
                    stage.getIcons().add(icon());
                    FileDialog dialog = new FileDialog(stage, window.texts());
                    window.handOrdersTo(new WindowExports(window, performance, dialog));
                    window.handFilesTo(
                            new WindowFiles(window, performance, choices.settings(), dialog));
                    audience.complete(stage, performance);
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
