package org.cardorticket.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonCatalogue;
import org.cardorticket.lesson.LessonFiles;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every way of showing a lesson has in common: the lesson, the language, the store, the
/// theme.
final class Choices {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LESSON",
            defaultValue = "kick",
            description = "the lesson, or a lesson file (default: ${DEFAULT-VALUE})")
    private String lesson = "kick";

    @Mixin private Basics basics = new Basics();

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            description = "the colours (default: those of last time, at first light)")
    private @Nullable Theme theme;

    private @Nullable CompletableFuture<LessonCatalogue> catalogue;

    private Preferences preferences = Preferences.STANDARD;

    /// What has not been asked for is as in `last`.
    void remember(Preferences last) {
        preferences = last;
        basics.usually(last.language());
    }

    /// The language asked for, or the system's.
    Language language() {
        return basics.language();
    }

    /// Language and store.
    Basics basics() {
        return basics;
    }

    /// The theme asked for.
    Theme theme() {
        return Optional.ofNullable(theme).orElse(preferences.theme());
    }

    /// The name of the lesson asked for.
    String lessonName() {
        return lesson;
    }

    /// All lessons there are.
    List<Lesson> lessons() {
        return catalogue().lessons();
    }

    /// The lesson asked for, if there is one of that name; a name that ends as a file of YAML does
    /// is one.
    ///
    /// @throws org.cardorticket.lesson.LessonException when that cannot be understood
    Optional<Lesson> lesson() {
        if (lesson.endsWith(".yaml") || lesson.endsWith(".yml")) {
            return Optional.of(LessonFiles.read(Path.of(lesson), settings()));
        }
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

    /// Begins to read the lessons in the background: something else can be done meanwhile.
    void readAhead() {
        reading();
    }

    private LessonCatalogue catalogue() {
        return reading().join();
    }

    /// On what servers lessons are played.
    ServerSettings settings() {
        return ServerSettings.standard().with(basics.store());
    }

    private CompletableFuture<LessonCatalogue> reading() {
        CompletableFuture<LessonCatalogue> begun = catalogue;
        if (begun == null) {
            ServerSettings settings = settings();
            begun = CompletableFuture.supplyAsync(() -> LessonCatalogue.builtIn(settings));
            catalogue = begun;
        }
        return begun;
    }
}
