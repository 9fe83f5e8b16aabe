package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.cardorticket.export.FilmWriter;
import org.cardorticket.export.GifWriter;
import org.cardorticket.export.HtmlFilm;
import org.cardorticket.export.PngFolder;
import org.cardorticket.export.Still;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Turn;
import org.cardorticket.words.Words;

/// One film to be made: of what, in which form, and where it goes.
///
/// @param fps pictures a second, 1 to 50
record Filming(Order.Form form, Path path, int fps, Words words) {

    /// Films what is played in `studio`; tells `progress` how many percent are done.
    ///
    /// @throws IOException when it cannot be written; nothing is left behind then, nor when
    ///   `progress` throws
    void run(Studio studio, IntConsumer progress) throws IOException {
        try (FilmWriter writer = writer(studio)) {
            new Shooting(studio.length(), fps).run(studio, writer, progress);
        }
    }

    private FilmWriter writer(Studio studio) throws IOException {
        return switch (form) {
            case PNG -> new PngFolder(path);
            case GIF -> new GifWriter(path, samples(studio));
            case HTML -> page(studio);
        };
    }

    private HtmlFilm page(Studio studio) {
        Lesson lesson = studio.lesson();
        return new HtmlFilm(
                path,
                samples(studio),
                Given.in(words.language(), lesson.title())
                        + ": "
                        + Given.in(words.language(), lesson.question()),
                captions(lesson, studio.turns()),
                studio.beats().stream().map(Filming::centiseconds).toList(),
                words);
    }

    /// The pictures from which the colours are chosen.
    private static List<Still> samples(Studio studio) {
        return studio.keyMoments().stream()
                .map(position -> Studio.wait(studio.shoot(position)))
                .toList();
    }

    /// What is said from where each turn begins to be shown.
    private List<HtmlFilm.Caption> captions(Lesson lesson, List<Turn> turns) {
        List<HtmlFilm.Caption> captions = new ArrayList<>();
        for (Turn turn : turns) {
            int at = centiseconds(turn.start());
            captions.add(
                    turn.step().isPresent()
                            ? told(at, turn.step().getAsInt(), lesson)
                            : new HtmlFilm.Caption(at, words.text("export.byhand"), ""));
        }
        return captions;
    }

    private HtmlFilm.Caption told(int at, int index, Lesson lesson) {
        LessonStep step = lesson.steps().get(index);
        return new HtmlFilm.Caption(
                at,
                (index + 1) + ". " + Given.in(words.language(), step.title()),
                Given.in(words.language(), step.narration()));
    }

    private static int centiseconds(double seconds) {
        return (int) Math.round(seconds * 100);
    }
}
