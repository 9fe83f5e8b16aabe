package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every lesson plays to its end in the window, on real sockets, and nothing that it shows is cut.
@DisplayName("every lesson in the window")
class EveryLessonInTheWindowTest {

    private static final long PATIENCE = 60_000;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<String> lessons() {
        return BuiltIn.LESSONS.stream().map(Lesson::id);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void playsToItsEnd(String id) throws Exception {
        CompletableFuture<Performance> done = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> {
            Performance performance = new Performance(BuiltIn.lesson(id));
            performance.performAll(() -> done.complete(performance));
        });
        Performance performance = done.get(60, TimeUnit.SECONDS);
        try {
            assertThat(performance.troubleProperty().get()).isEmpty();
            LessonRun run = performance.runProperty().get();
            long asked =
                    run.lesson().steps().stream()
                            .filter(step -> step.prediction().isPresent())
                            .count();
            assertThat(run.finished()).isTrue();
            assertThat(run.record()).hasSize((int) asked);
            assertThat(run.lesson().free() || asked > 0).isTrue();
            for (Language language : Language.values()) {
                assertThat(
                                WaitForAsyncUtils.waitForAsyncFx(
                                        PATIENCE, () -> cut(performance, language)))
                        .isEmpty();
            }
        } finally {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE, performance::close);
        }
    }

    /// What is not whole at the end of each step.
    private static List<String> cut(Performance performance, Language language) {
        Looks looks = new Looks(Theme.LIGHT);
        MainWindow window =
                new MainWindow(performance, BuiltIn.LESSONS, new Texts(language), looks, 1280, 720);
        // As full as it is in the program.
        window.handOrdersTo(_ -> {});
        Photographer photographer = new Photographer(window, performance.playback());
        List<String> faults = new ArrayList<>();
        List<LessonStep> steps = performance.lesson().steps();
        List<Turn> turns = performance.turnsProperty();
        for (Turn turn : turns) {
            photographer.pose(turn.end());
            CutText.in(window.scene())
                    .forEach(fault ->
                            faults.add(
                                    steps.get(turn.step().orElseThrow()).title().en()
                                            + ": "
                                            + fault));
        }
        return faults.stream().distinct().toList();
    }
}
