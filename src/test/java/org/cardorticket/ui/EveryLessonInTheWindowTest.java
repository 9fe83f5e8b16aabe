package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.lesson.BuiltIn;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.ui.pictures.Gallery;
import org.cardorticket.words.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/// Every lesson, played once to its end in the window, on real sockets.
@DisplayName("every lesson in the window")
@ParameterizedClass(name = "{0}")
@MethodSource("lessons")
class EveryLessonInTheWindowTest {

    private static final long PATIENCE = 120_000;

    private static Performance performance;

    @Parameter String id;

    static Stream<String> lessons() {
        return BuiltIn.LESSONS.stream().map(Lesson::id);
    }

    @BeforeParameterizedClassInvocation
    static void perform(String id) throws Exception {
        performance = Performed.of(BuiltIn.lesson(id));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, performance::close);
    }

    @Test
    void hasPlayedToItsEnd() {
        assertThat(performance.troubleProperty().get()).isEmpty();
        LessonRun run = performance.runProperty().get();
        assertThat(run.lesson().id()).isEqualTo(id);
        long asked =
                run.lesson().steps().stream().filter(step -> step.prediction().isPresent()).count();
        assertThat(run.finished()).isTrue();
        assertThat(run.record()).hasSize((int) asked);
        assertThat(run.lesson().free() || asked > 0).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void cutsNothingThatItShows(Language language) {
        assertThat(WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> cut(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksAsItDid(Language language) {
        List<String> changed = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            changed.addAll(
                    WaitForAsyncUtils.waitForAsyncFx(
                            PATIENCE, () -> Gallery.changed(performance, language, theme)));
        }
        assertThat(changed).as("differ from their references").isEmpty();
    }

    /// What is not whole at the end of each step.
    private static List<String> cut(Language language) {
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
