package org.cardorticket.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `card-or-ticket [LESSON]`: opens the window, or without a display plays in the terminal.
@Command(
        name = "card-or-ticket",
        description = {
            "Watch a session cookie and a JWT do the same work, side by side.",
            "Opens the window; without a display it plays the lesson as text and takes pictures."
        },
        footer = {
            "  card-or-ticket",
            "  card-or-ticket kick --lang zh --theme dark",
            "  card-or-ticket COMMAND --help"
        })
final class OpenCommand implements Callable<Integer> {

    @Mixin private ManPage help = new ManPage();

    @Mixin private Choices choices = new Choices();

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "say when the first frame is drawn, give the lesson, and close")
    private boolean rehearse;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        Optional<Lesson> lesson = choices.lesson();
        if (lesson.isEmpty()) {
            err.println(choices.noSuchLesson());
            return 2;
        }
        Optional<String> trouble = choices.basics().storeTrouble();
        if (trouble.isPresent()) {
            err.println(trouble.get());
            return 1;
        }
        Words words = Words.of(choices.language());
        if (Display.ofThisProcess().present()) {
            Optional<String> refused =
                    rehearse
                            ? WindowShow.open(lesson.get(), choices, new Rehearsal(out))
                            : WindowShow.open(lesson.get(), choices);
            if (refused.isEmpty()) {
                return 0;
            }
            out.println(words.text("text.nowindow", refused.get()));
        } else {
            out.println(words.text("text.nodisplay"));
        }
        TextShow.play(lesson.get(), choices.language(), out);
        Pictures.take(choices, folder(), out);
        return 0;
    }

    /// `target/pictures` in a checkout, `pictures` elsewhere.
    private static Path folder() {
        return Files.exists(Path.of("pom.xml"))
                ? Path.of("target", "pictures")
                : Path.of("pictures");
    }
}
