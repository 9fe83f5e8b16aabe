package org.cardorticket.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.cardorticket.lesson.Evidence;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Prediction;
import org.cardorticket.script.World;
import org.cardorticket.trace.Event;
import org.cardorticket.words.Language;
import org.cardorticket.words.Narrator;
import org.cardorticket.words.Words;

/// Plays a lesson in the terminal: the same server and clients as in the window, told in lines of
/// text.
final class TextShow {

    private final Language language;
    private final Words words;
    private final PrintWriter out;

    private TextShow(Language language, PrintWriter out) {
        this.language = language;
        this.words = Words.of(language);
        this.out = out;
    }

    /// Plays `lesson` to its end on `out`.
    static void play(Lesson lesson, Language language, PrintWriter out) {
        try (World world = World.open(lesson.setup())) {
            World.rehearse();
            new TextShow(language, out).play(lesson, world);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void play(Lesson lesson, World world) {
        Narrator narrator = new Narrator(words);
        out.println();
        out.println(text(lesson.title()) + ": " + text(lesson.question()));
        out.println(text(lesson.intro()));
        int number = 0;
        for (LessonStep step : lesson.steps()) {
            out.println();
            out.println(++number + ". " + text(step.title()));
            step.prediction().ifPresent(this::ask);
            long from = world.trace().end();
            step.commands().forEach(world::perform);
            List<Event> happened = world.trace().from(from);
            narrator.tell(happened).forEach(line -> out.println("  " + line));
            step.prediction()
                    .ifPresent(prediction -> reveal(prediction, new Evidence(world.trace(), from)));
            out.println("   " + text(step.narration()));
            step.explanation().ifPresent(words -> out.println("   " + text(words)));
        }
        out.println();
        out.println(words.text("ui.lesson.point") + ": " + text(lesson.point()));
        out.println(words.text("ui.lesson.leaves") + ": " + text(lesson.leaves()));
        out.flush();
    }

    private void ask(Prediction prediction) {
        out.println("   " + words.text("text.predict", text(prediction.question())));
        int number = 0;
        for (Prediction.Option option : prediction.options()) {
            out.println("     " + ++number + ") " + text(option.text()));
        }
    }

    private void reveal(Prediction prediction, Evidence evidence) {
        OptionalInt right = prediction.outcome(evidence);
        if (right.isPresent()) {
            String answer = text(prediction.options().get(right.getAsInt()).text());
            out.println("   " + words.text("text.outcome", answer));
        }
    }

    private String text(Localized localized) {
        return switch (language) {
            case EN -> localized.en();
            case ZH -> localized.zh();
        };
    }
}
