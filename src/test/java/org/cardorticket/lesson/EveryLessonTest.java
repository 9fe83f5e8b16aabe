package org.cardorticket.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.script.World;
import org.cardorticket.words.Language;
import org.cardorticket.words.Narrator;
import org.cardorticket.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every lesson that comes with the program")
class EveryLessonTest {

    static Stream<Named<Lesson>> lessons() {
        return BuiltIn.LESSONS.stream().map(lesson -> Named.of(lesson.id(), lesson));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void happensAsItSaysWhenItIsPlayedToItsEnd(Lesson lesson) throws IOException {
        List<Narrator> narrators =
                Stream.of(Language.values()).map(Words::of).map(Narrator::new).toList();
        LessonRun run = LessonRun.start(lesson);
        try (World world = World.open(lesson.setup())) {
            while (!run.finished()) {
                LessonStep step = run.next().orElseThrow();
                if (run.awaitsPrediction()) {
                    run = run.predict(0);
                }
                int from = world.trace().size();
                step.commands().forEach(world::perform);
                Evidence evidence = new Evidence(world.trace(), from);
                for (Claim claim : step.claims()) {
                    assertThat(claim.condition().holds(evidence))
                            .as(
                                    "line %d of %s: %s, but %s",
                                    claim.spot().line(),
                                    lesson.id(),
                                    claim.text(),
                                    claim.condition().found(evidence))
                            .isTrue();
                }
                for (Highlight highlight : step.highlights()) {
                    assertThat(evidence.gates(highlight.lane()))
                            .as("%s: a gate that is pointed at is on the way", step.title().en())
                            .containsAll(highlight.gate().stream().toList());
                }
                for (Narrator narrator : narrators) {
                    assertThat(narrator.tell(world.trace().since(from)))
                            .noneMatch(String::isBlank)
                            .noneMatch(line -> line.contains("{0}"));
                }
                int before = run.outcomes().size();
                run = run.performed(world.trace(), from);
                assertThat(run.outcomes().size() > before)
                        .as("the prediction of “%s” has one answer", step.title().en())
                        .isEqualTo(step.prediction().isPresent());
            }
            Evidence all = new Evidence(world.trace(), 0);
            assertThat(lesson.claims())
                    .allSatisfy(claim ->
                            assertThat(claim.condition().holds(all))
                                    .as("%s, but %s", claim.text(), claim.condition().found(all))
                                    .isTrue());
        }
        assertThat(run.progress()).isEqualTo(1);
        assertThat(run.record()).hasSize(run.outcomes().size());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachStepIsToldInThreeSentencesAndFifteenSeconds(Lesson lesson) {
        for (LessonStep step : lesson.steps()) {
            spoken(step.narration()).forEach(EveryLessonTest::short_);
            step.explanation().ifPresent(each -> spoken(each).forEach(EveryLessonTest::short_));
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatItLeavesOutAndWhereToReadOnIsThere(Lesson lesson) {
        assertThat(lesson.leaves().en()).isNotBlank();
        assertThat(lesson.sources()).isNotEmpty();
        if (!lesson.free()) {
            assertThat(lesson.steps()).hasSizeBetween(4, 9);
            assertThat(predictions(lesson)).isBetween(1L, 4L);
            assertThat(lesson.steps()).anyMatch(step -> step.notes().isPresent());
            assertThat(lesson.claims()).isNotEmpty();
            assertThat(lesson.steps()).allMatch(step -> !step.claims().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void bothLanguagesSayTheSame(Lesson lesson) {
        texts(lesson)
                .forEach(text -> {
                    assertThat(text.zh()).as("%s", text.en()).containsPattern("\\p{IsHan}|\\d");
                    assertThat(text.en()).doesNotContainPattern("\\p{IsHan}");
                    assertThat(Numbers.in(text.zh()))
                            .as("%s / %s", text.en(), text.zh())
                            .containsExactlyInAnyOrderElementsOf(Numbers.in(text.en()));
                });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aPredictionsExplanationFollowsIt(Lesson lesson) {
        assertThat(lesson.steps())
                .filteredOn(step -> step.prediction().isPresent())
                .allMatch(step -> step.explanation().isPresent());
    }

    @Test
    void theyFollowTheCurriculum() {
        assertThat(BuiltIn.LESSONS)
                .extracting(Lesson::id)
                .containsExactly(
                        "who-and-what",
                        "library-card",
                        "park-ticket",
                        "who-remembers",
                        "kick",
                        "stolen",
                        "csrf",
                        "allowlist",
                        "lost-draft",
                        "refresh",
                        "five-tabs",
                        "scale-out",
                        "became-session",
                        "sandbox");
        for (int i = 0; i < BuiltIn.LESSONS.size(); i++) {
            assertThat(BuiltIn.LESSONS.get(i).number()).isEqualTo(i);
        }
    }

    private static void short_(String text) {
        assertThat(ReadAloud.sentences(text)).as(text).isLessThanOrEqualTo(3);
        assertThat(ReadAloud.seconds(text)).as(text).isLessThan(ReadAloud.LONGEST);
    }

    private static Stream<String> spoken(Localized text) {
        return Stream.of(text.en(), text.zh());
    }

    private static long predictions(Lesson lesson) {
        return lesson.steps().stream().filter(step -> step.prediction().isPresent()).count();
    }

    private static List<Localized> texts(Lesson lesson) {
        return Stream.concat(
                        Stream.of(
                                lesson.title(),
                                lesson.question(),
                                lesson.intro(),
                                lesson.point(),
                                lesson.leaves()),
                        lesson.steps().stream().flatMap(EveryLessonTest::texts))
                .toList();
    }

    private static Stream<Localized> texts(LessonStep step) {
        Stream<Localized> asked =
                step.prediction().stream()
                        .flatMap(each ->
                                Stream.concat(
                                        Stream.of(each.question()),
                                        each.options().stream().map(Prediction.Option::text)));
        return Stream.of(
                        Stream.of(step.title(), step.narration()),
                        asked,
                        Stream.of(step.explanation(), step.notes()).flatMap(Optional::stream))
                .flatMap(each -> each);
    }
}
