package org.cardorticket.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cardorticket.export.Transcript;
import org.cardorticket.lesson.Evidence;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Prediction;
import org.cardorticket.script.World;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Trace;
import org.cardorticket.ui.Turn;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// What has been given from beginning to end, with nobody watching.
record Given(Lesson lesson, Trace trace, List<Part> parts) {

    /// A step of the lesson, or something by hand, and what happened in it.
    ///
    /// @param step the index of the step; empty for what was done by hand
    record Part(OptionalInt step, List<Event> events) {
        Part {
            events = List.copyOf(events);
        }
    }

    Given {
        parts = List.copyOf(parts);
    }

    /// Gives all of `lesson` on a real server.
    ///
    /// @throws IOException when the server cannot listen
    static Given of(Lesson lesson) throws IOException {
        List<Turn> turns = new ArrayList<>();
        for (LessonStep step : lesson.steps()) {
            turns.add(new Turn(OptionalInt.of(turns.size()), step.commands(), List.of()));
        }
        return of(lesson, turns);
    }

    /// Takes `turns` on a real server of `lesson`.
    ///
    /// @throws IOException when the server cannot listen
    static Given of(Lesson lesson, List<Turn> turns) throws IOException {
        World.rehearse();
        try (World world = World.open(lesson.setup())) {
            List<Part> parts = new ArrayList<>();
            for (Turn turn : turns) {
                long from = world.trace().end();
                turn.commands().forEach(world::perform);
                parts.add(new Part(turn.step(), world.trace().from(from)));
            }
            return new Given(lesson, world.trace(), parts);
        }
    }

    /// What was said and what happened, in `language`.
    Transcript transcript(Language language) {
        Words words = Words.of(language);
        List<Transcript.Chapter> chapters = new ArrayList<>();
        List<Event> told = new ArrayList<>();
        for (Part part : parts) {
            int from = told.size();
            told.addAll(part.events());
            chapters.add(
                    part.step().isPresent()
                            ? chapter(
                                    lesson.steps().get(part.step().getAsInt()),
                                    part.events(),
                                    new Evidence(Trace.of(told), from),
                                    language)
                            : new Transcript.Chapter(
                                    words.text("export.byhand"),
                                    "",
                                    List.of(),
                                    "",
                                    "",
                                    part.events()));
        }
        return new Transcript(
                in(language, lesson.title()),
                in(language, lesson.question()),
                in(language, lesson.intro()),
                chapters,
                List.of(
                        new Transcript.Closing(
                                words.text("ui.lesson.point"), in(language, lesson.point())),
                        new Transcript.Closing(
                                words.text("ui.lesson.leaves"), in(language, lesson.leaves()))));
    }

    private static Transcript.Chapter chapter(
            LessonStep step, List<Event> events, Evidence evidence, Language language) {
        List<String> options =
                step.prediction().stream()
                        .flatMap(each -> each.options().stream())
                        .map(option -> in(language, option.text()))
                        .toList();
        OptionalInt right =
                step.prediction().map(each -> each.outcome(evidence)).orElseGet(OptionalInt::empty);
        return new Transcript.Chapter(
                in(language, step.title()),
                step.prediction()
                        .map(Prediction::question)
                        .map(question -> in(language, question))
                        .orElse(""),
                options,
                right.isPresent() ? options.get(right.getAsInt()) : "",
                in(language, step.narration()),
                events);
    }

    /// `text` in `language`.
    static String in(Language language, Localized text) {
        return switch (language) {
            case EN -> text.en();
            case ZH -> text.zh();
        };
    }
}
