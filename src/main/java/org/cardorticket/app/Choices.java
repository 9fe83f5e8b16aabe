package org.cardorticket.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonCatalogue;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every way of starting has in common: the lesson, the language, the theme.
final class Choices {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LESSON",
            defaultValue = "kick",
            description = "the lesson to show (default: ${DEFAULT-VALUE})")
    private String lesson = "kick";

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "the language (default: that of the system)")
    private @Nullable Language language;

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "light",
            description = "the colours (default: ${DEFAULT-VALUE})")
    private Theme theme = Theme.LIGHT;

    /// The language asked for, or the system's.
    Language language() {
        return Optional.ofNullable(language).orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /// The theme asked for.
    Theme theme() {
        return theme;
    }

    /// The name of the lesson asked for.
    String lessonName() {
        return lesson;
    }

    /// The lesson asked for, if there is one of that name.
    Optional<Lesson> lesson() {
        return catalogue().find(lesson);
    }

    /// What to say when there is none.
    String noSuchLesson() {
        List<String> all = catalogue().lessons().stream().map(Lesson::id).toList();
        Words words = Words.of(language());
        String sentence = words.text("text.nolesson", lesson, String.join(", ", all));
        List<String> near = Nearest.to(lesson, all);
        return near.isEmpty()
                ? sentence
                : sentence + " " + words.text("export.near", String.join(", ", near));
    }

    private static LessonCatalogue catalogue() {
        return LessonCatalogue.builtIn(ServerSettings.standard());
    }
}
