package org.cardorticket.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cardorticket.lesson.Lesson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `card-or-ticket play LESSON`: plays a lesson in the terminal, and on request writes pictures of
/// it.
@Command(
        name = "play",
        description = "Play a lesson in the terminal.",
        footer = {
            "  card-or-ticket play kick",
            "  card-or-ticket play kick --quiet --pictures pics --size 1920x1080"
        })
final class PlayCommand implements Callable<Integer> {

    @Mixin private ManPage help = new ManPage();

    @Mixin private Choices choices = new Choices();

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "write pictures of the lesson's key moments to this folder")
    private @Nullable Path pictures;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.Converter.class,
            description = "the size of the pictures")
    private PictureSize size = PictureSize.STANDARD;

    @Option(names = "--quiet", description = "no text, only the pictures")
    private boolean quiet;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Optional<Lesson> lesson = choices.lesson();
        if (lesson.isEmpty()) {
            spec.commandLine().getErr().println(choices.noSuchLesson());
            return 2;
        }
        Optional<String> trouble = choices.basics().storeTrouble();
        if (trouble.isPresent()) {
            spec.commandLine().getErr().println(trouble.get());
            return 1;
        }
        if (!quiet) {
            TextShow.play(lesson.get(), choices.language(), out);
        }
        Path folder = pictures;
        if (folder != null) {
            Pictures.takeHere(lesson.get(), choices, size, folder, out);
        }
        return 0;
    }
}
