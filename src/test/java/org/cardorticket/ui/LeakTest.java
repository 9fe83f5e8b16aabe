package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.cardorticket.film.Film;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What a lesson leaves behind when another is opened: nothing.
@DisplayName("opening and closing lessons")
class LeakTest {

    private static final int OFTEN = 200;
    private static final int AT_FIRST = 40;

    private Performance performance;
    private MainWindow window;

    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        Lesson lesson = BuiltIn.lesson("kick");
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    performance = new Performance(lesson);
                    window =
                            new MainWindow(
                                    performance,
                                    BuiltIn.LESSONS,
                                    new Texts(Language.EN),
                                    new Looks(Theme.LIGHT),
                                    1280,
                                    720);
                });
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, window::close);
    }

    /// Opens the lesson again and has it drawn; now and then its first step is played too.
    private void openAgain(boolean step) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            performance.restart();
            whenIdle(() -> {
                if (step) {
                    performance.next();
                }
                whenIdle(() -> {
                    performance.playback().toLive();
                    window.scene().getRoot().layout();
                    done.complete(null);
                });
            });
        });
        done.get(20, TimeUnit.SECONDS);
    }

    private void whenIdle(Runnable then) {
        if (!performance.busyProperty().get()) {
            then.run();
            return;
        }
        performance
                .busyProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> busy,
                                    Boolean before,
                                    Boolean now) {
                                if (!now) {
                                    busy.removeListener(this);
                                    Platform.runLater(() -> whenIdle(then));
                                }
                            }
                        });
    }

    private static Set<String> threads() {
        Set<String> names = new TreeSet<>();
        Thread.getAllStackTraces().keySet().forEach(thread -> names.add(family(thread)));
        return names;
    }

    private static long count() {
        return Thread.getAllStackTraces().size();
    }

    private static String family(Thread thread) {
        return thread.getName().replaceAll("\\d+", "N");
    }

    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    @Test
    void twoHundredTimesLeavesNoThreadAndNoMemoryBehind() throws Exception {
        for (int i = 0; i < AT_FIRST; i++) {
            openAgain(i % 10 == 0);
        }
        long memory = heap();
        long threads = count();
        Set<String> families = threads();
        for (int i = AT_FIRST; i < OFTEN; i++) {
            openAgain(i % 10 == 9);
        }
        assertThat(threads()).isSubsetOf(with(families));
        assertThat(count()).isLessThanOrEqualTo(threads + 4);
        assertThat((double) heap()).isLessThan(memory * 1.05);
    }

    /// The test's own machinery may bring up a pool thread of its own at any time.
    private static Set<String> with(Set<String> families) {
        Set<String> all = new TreeSet<>(families);
        all.add("ForkJoinPool-N-worker-N");
        all.add("ForkJoinPool.commonPool-worker-N");
        all.add("VirtualThread-unparker");
        all.add("Attach Listener");
        return all;
    }

    @Test
    void theFilmsOfEarlierLessonsAreForgotten() throws Exception {
        List<WeakReference<Film>> films = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            openAgain(true);
            films.add(new WeakReference<>(performance.playback().film()));
        }
        openAgain(true);
        heap();
        assertThat(films).allSatisfy(film -> assertThat(film.get()).isNull());
    }
}
