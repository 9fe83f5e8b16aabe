package org.cardorticket.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.saying.Saying;
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

    private final Choices choices;
    private final Audience audience;
    private final PreferencesFile file = PreferencesFile.ofThisProcess();
    private final Preferences last = file.load();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Looks looks;
    private final Texts texts;
    private final CompletableFuture<Prologue> prologue = new CompletableFuture<>();

    /// A window as `choices` and the last time have it, which tells `audience` how far it has come.
    WindowShow(Choices choices, Audience audience) {
        this.choices = choices;
        this.audience = audience;
        choices.remember(last);
        looks = new Looks(choices.theme());
        looks.projectorProperty().set(last.projector());
        looks.calmProperty().set(last.calm());
        looks.inspectorProperty().set(last.inspector() && last.width() >= ROOM_FOR_ALL);
        texts = new Texts(choices.language());
    }

    /// Who wants to know how far the window has come.
    interface Audience {

        /// The first frame has been drawn.
        default void firstFrame() {}

        /// Whether what is set and reached is kept for the next start.
        default boolean keeps() {
            return true;
        }

        /// The whole window has been drawn, and the world of `performance` begins to open.
        default void complete(Stage stage, Performance performance) {}
    }

    /// Starts the toolkit, and returns before that is done: the lesson can be read meanwhile.
    ///
    /// @return why it cannot be started, or empty
    Optional<String> startToolkit() {
        try {
            Platform.startup(this::prepare);
            return Optional.empty();
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return Optional.of(reason(e));
        }
    }

    /// Everything of the first frame that does not depend on the lesson.
    private void prepare() {
        try {
            prologue.complete(new Prologue(looks, last.width(), last.height()));
        } catch (RuntimeException e) {
            prologue.completeExceptionally(e);
        }
    }

    /// Opens the window on `lesson` in the toolkit that has been started, and waits for its end.
    ///
    /// @return why it could not be opened, or empty when the window has been shown
    Optional<String> open(Lesson lesson) {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        try {
            Platform.runLater(() -> {
                try {
                    show(lesson);
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
    private void show(Lesson lesson) {
        Stage stage = new Stage();
        stage.setTitle(texts.get("ui.app.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(prologue.join().tell(lesson, texts));
        stage.setOnHidden(_ -> closed.countDown());
        stage.show();
        FrameCount.after(
                FRAMES,
                () -> {
                    audience.firstFrame();
                    if (stage.isShowing()) {
                        putUp(stage, lesson);
                    }
                });
    }

    /// Puts up the window, and once that is on the screen starts the server.
    private void putUp(Stage stage, Lesson lesson) {
        CompletableFuture<List<Lesson>> others = CompletableFuture.supplyAsync(choices::lessons);
        CompletableFuture<Void> curtain = new CompletableFuture<>();
        Performance performance = new Performance(lesson, curtain);
        performance.playback().speedProperty().set(last.speed());
        MainWindow window =
                new MainWindow(
                        performance,
                        List.of(),
                        texts,
                        looks,
                        stage.getScene().getWidth(),
                        stage.getScene().getHeight());
        ProgressFile progress = ProgressFile.beside(file.file());
        Optional<ProgressKeeper> keeper =
                audience.keeps()
                        ? Optional.of(
                                new ProgressKeeper(
                                        performance.progress(), progress, () -> lost(window)))
                        : Optional.empty();
        stage.titleProperty().bind(window.title());
        stage.setOnHidden(_ -> {
            window.close();
            keeper.ifPresent(each -> {
                file.save(preferences(window, performance), last);
                each.close();
            });
            closed.countDown();
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
                    window.browseWith(Browser::open);
                    new Mishaps(journal(), window::mishap).install();
                    if (audience.keeps()) {
                        lookAfter(window, progress);
                    }
                    audience.complete(stage, performance);
                });
    }

    /// What is wrong with what is kept is no reason to wait for the window.
    private void lookAfter(MainWindow window, ProgressFile progress) {
        Housekeeping house = new Housekeeping(file.file(), progress.file());
        CompletableFuture.supplyAsync(house::look)
                .thenAcceptAsync(window::tell, Platform::runLater);
    }

    private void lost(MainWindow window) {
        Saying saying = Housekeeping.unwritable(file.file());
        Platform.runLater(() -> window.tell(List.of(saying)));
    }

    /// Beside the preferences.
    private Journal journal() {
        return new Journal(file.path().resolveSibling("log"));
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
