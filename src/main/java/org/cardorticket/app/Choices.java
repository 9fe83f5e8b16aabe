package org.cardorticket.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    private @Nullable CompletableFuture<Optional<Lesson>> reading;

    private @Nullable LessonCatalogue catalogue;

    private @Nullable ServerSettings settings;

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
        if (isFile()) {
            return Optional.of(LessonFiles.read(Path.of(lesson), settings()));
        }
        try {
            return reading().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private boolean isFile() {
        return lesson.endsWith(".yaml") || lesson.endsWith(".yml");
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

    /// Begins to read the lesson in the background: something else can be done meanwhile. The
    /// others are read when somebody asks for them.
    void readAhead() {
        if (!isFile()) {
            reading();
        }
    }

    private LessonCatalogue catalogue() {
        LessonCatalogue known = catalogue;
        if (known == null) {
            // A file of one's own is no built-in lesson, whatever it calls itself.
            Optional<Lesson> first = isFile() ? Optional.empty() : lesson();
            known =
                    first.map(each -> LessonCatalogue.builtIn(settings(), each))
                            .orElseGet(() -> LessonCatalogue.builtIn(settings()));
            catalogue = known;
        }
        return known;
    }

    /// On what servers lessons are played.
    ServerSettings settings() {
        ServerSettings known = settings;
        if (known == null) {
            known = ServerSettings.standard().with(basics.store());
            settings = known;
        }
        return known;
    }

    private CompletableFuture<Optional<Lesson>> reading() {
        CompletableFuture<Optional<Lesson>> begun = reading;
        if (begun == null) {
            ServerSettings where = settings();
            begun = CompletableFuture.supplyAsync(() -> LessonCatalogue.builtIn(lesson, where));
            reading = begun;
        }
        return begun;
    }
}
