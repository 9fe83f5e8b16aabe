package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Order;
import org.cardorticket.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `card-or-ticket film LESSON --out FILE`: films a lesson, without a display as well.
@Command(
        name = "film",
        description = {
            "Film a lesson, drawn by the same window that shows it; needs no display.",
            "What --out ends with says what is made:",
            "  .gif   an animated picture",
            "  .html  one page that plays by itself, with keys, and without any other file",
            "  /      a folder of numbered PNG pictures",
            "A file appears when it is complete, or not at all."
        },
        footer = {
            "  card-or-ticket film kick --out kick.gif",
            "  card-or-ticket film kick --out kick.html --lang zh --theme dark",
            "  card-or-ticket film kick --out frames/ --fps 25 --scale 1 --size 1920x1080"
        })
final class FilmCommand implements Callable<Integer> {

    private static final int FASTEST = 50;

    @Mixin private ManPage help = new ManPage();

    @Mixin private Choices choices = new Choices();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where to")
    private String file = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = PictureSize.Converter.class,
            description = "the size of the window (default: 1440x900)")
    private PictureSize size = PictureSize.STANDARD;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "0.6667",
            description = "how large it is drawn, 0.1 to 2 (default: ${DEFAULT-VALUE})")
    private double scale = 2 / 3.0;

    @Option(
            names = "--fps",
            paramLabel = "N",
            defaultValue = "8",
            description = "pictures a second, 1 to 50 (default: ${DEFAULT-VALUE})")
    private int fps = 8;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        if (!(scale >= 0.1 && scale <= 2) || fps < 1 || fps > FASTEST) {
            throw new ParameterException(
                    spec.commandLine(), "--scale is from 0.1 to 2, --fps from 1 to " + FASTEST);
        }
        if (!file.endsWith(".gif") && !file.endsWith(".html") && !file.endsWith("/")) {
            throw new ParameterException(
                    spec.commandLine(), "--out ends with .gif, .html or / (a folder)");
        }
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
        try {
            film(lesson.get(), words);
            spec.commandLine().getOut().println(words.text("export.written", file));
            return 0;
        } catch (IOException | RuntimeException e) {
            err.println(words.tell(NotWritten.because(e)));
            return 1;
        }
    }

    private void film(Lesson lesson, Words words) throws IOException {
        try (Studio studio = Studio.open(lesson, choices, size, scale)) {
            Progress progress = new Progress(spec.commandLine().getErr(), words, "export.progress");
            new Filming(form(), Path.of(file), fps, words).run(studio, progress::percent);
        }
    }

    private Order.Form form() {
        if (file.endsWith("/")) {
            return Order.Form.PNG;
        }
        return file.endsWith(".gif") ? Order.Form.GIF : Order.Form.HTML;
    }
}
