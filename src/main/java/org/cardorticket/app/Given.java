package org.cardorticket.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cardorticket.export.Transcript;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Prediction;
import org.cardorticket.script.World;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Trace;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// A lesson that has been given from beginning to end, with nobody watching.
///
/// @param steps what happened in each of its steps
record Given(Lesson lesson, Trace trace, List<List<Event>> steps) {

    Given {
        steps = List.copyOf(steps);
    }

    /// Gives `lesson` on a real server.
    ///
    /// @throws IOException when the server cannot listen
    static Given of(Lesson lesson) throws IOException {
        World.rehearse();
        try (World world = World.open(lesson.setup())) {
            List<List<Event>> steps = new ArrayList<>();
            for (LessonStep step : lesson.steps()) {
                int from = world.trace().size();
                step.commands().forEach(world::perform);
                steps.add(List.copyOf(world.trace().since(from)));
            }
            return new Given(lesson, world.trace(), steps);
        }
    }

    /// What was said and what happened, in `language`.
    Transcript transcript(Language language) {
        List<Transcript.Chapter> chapters = new ArrayList<>();
        for (LessonStep step : lesson.steps()) {
            chapters.add(chapter(step, steps.get(chapters.size()), language));
        }
        Words words = Words.of(language);
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
            LessonStep step, List<Event> events, Language language) {
        List<String> options =
                step.prediction().stream()
                        .flatMap(each -> each.options().stream())
                        .map(option -> in(language, option.text()))
                        .toList();
        OptionalInt right =
                step.prediction().map(each -> each.outcome(events)).orElseGet(OptionalInt::empty);
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
