package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.time.Stopwatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Hands that press anything, in any order, for as long as one likes: nothing is thrown, nothing
/// stands still, nothing piles up.
///
/// `-Dsoak.minutes=10` is the long run; `-Dsoak.seed=N` repeats another.
@DisplayName("random hands on the real window")
@Tag("fault")
class SoakTest extends OpenWindow {

    private static final int MINUTES = Integer.getInteger("soak.minutes", 0);
    private static final long SEED = Long.getLong("soak.seed", 42);

    /// Without minutes, so many commands.
    private static final int FEW = 25;

    /// After so many commands another lesson begins: a trace that grows is no leak.
    private static final int A_LESSON = 20;

    private static final double FROZEN_SECONDS = 1;

    /// So much more is no leak: which menus and sheets have been opened is up to chance.
    private static final double FLAT = 1.05;

    private final Queue<String> thrown = new ConcurrentLinkedQueue<>();
    private final List<String> done = new ArrayList<>();
    private final List<Long> held = new ArrayList<>();
    private Thread.UncaughtExceptionHandler before;

    @Start
    void open(Stage stage) {
        start(stage);
    }

    @BeforeEach
    void listen() {
        WaitForAsyncUtils.autoCheckException = false;
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            java.io.StringWriter text = new java.io.StringWriter();
            error.printStackTrace(new java.io.PrintWriter(text));
            thrown.add(thread.getName() + " after " + tail() + ": " + text);
        });
    }

    @AfterEach
    void unlisten() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        WaitForAsyncUtils.autoCheckException = true;
        WaitForAsyncUtils.clearExceptions();
    }

    private String tail() {
        synchronized (done) {
            return done.subList(Math.max(0, done.size() - 6), done.size()).toString();
        }
    }

    @Test
    void breakNothing(FxRobot robot) throws Exception {
        RandomHands hands = new RandomHands(robot, window.scene(), SEED);
        Stopwatch since = Stopwatch.start();
        double longest;
        try (Heartbeat heart = new Heartbeat()) {
            while (MINUTES == 0 ? done.size() < FEW : since.nanos() < MINUTES * 60e9) {
                String what = hands.act();
                synchronized (done) {
                    done.add(what);
                }
                if (done.size() % A_LESSON == 0) {
                    begin(BuiltIn.LESSONS.get(done.size() / A_LESSON % BuiltIn.LESSONS.size()));
                }
                assertThat(thrown).as("seed " + SEED).isEmpty();
            }
            longest = heart.longestSeconds();
        }
        report(since, longest);
        assertThat(thrown).as("seed " + SEED).isEmpty();
        if (MINUTES > 0) {
            assertThat(longest).as("the longest standstill").isLessThan(FROZEN_SECONDS);
            assertThat(growth()).as("growth after all lessons were there once").isLessThan(FLAT);
        }
    }

    /// How much more is held in the later half than in the earlier one, once every lesson has been
    /// on the stage: until then the toolkit learns new styles and letters.
    private double growth() {
        List<Long> steady =
                held.subList(Math.min(BuiltIn.LESSONS.size(), held.size()), held.size());
        int half = steady.size() / 2;
        assertThat(half).as("too short a run to say whether it grows").isGreaterThan(2);
        return median(steady.subList(half, steady.size())) / median(steady.subList(0, half));
    }

    /// A new world in the same window; measured when it stands, and the old one is gone.
    private void begin(Lesson lesson) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> performance.open(lesson));
        untilIdle();
        if (MINUTES > 0) {
            // What was done in it the last time is played again, and no leak.
            WaitForAsyncUtils.waitForAsyncFx(20_000, performance::restart);
            untilIdle();
            // TestFX keeps every event, and with it every node that ever was under the mouse.
            // Registered anew, it begins a new list.
            FxToolkitContext tool = FxToolkit.toolkitContext();
            WaitForAsyncUtils.waitForAsyncFx(
                    20_000, () -> tool.setRegisteredStage(tool.getRegisteredStage()));
            Runtime runtime = Runtime.getRuntime();
            System.gc();
            held.add((runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private void untilIdle() throws Exception {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> !performance.busyProperty().get()).get());
    }

    private static double median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(0L);
    }

    private void report(Stopwatch since, double longest) {
        System.out.printf(
                "%,d random commands in %.1f min, seed %d: longest standstill %.2f s, thrown %d%s%n",
                done.size(),
                since.nanos() / 60e9,
                SEED,
                longest,
                thrown.size(),
                held.isEmpty()
                        ? ""
                        : ", MB held after each lesson %s, later half to earlier %.2f"
                                .formatted(held, growth()));
    }
}
