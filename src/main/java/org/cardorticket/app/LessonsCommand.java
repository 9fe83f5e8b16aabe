package org.cardorticket.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonCatalogue;
import org.cardorticket.lesson.Localized;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `card-or-ticket lessons`: lists the lessons there are, in their order.
@Command(
        name = "lessons",
        mixinStandardHelpOptions = true,
        description = "List the lessons there are.")
final class LessonsCommand implements Callable<Integer> {

    @Mixin private Basics basics = new Basics();

    @Option(
            names = "--schema",
            description = "print the JSON Schema of lesson files instead, for editors")
    private boolean schema;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.println(LessonCatalogue.schema());
            out.flush();
            return 0;
        }
        for (Lesson lesson : LessonCatalogue.builtIn(ServerSettings.standard()).lessons()) {
            out.println(
                    "%2d  %-16s %s: %s"
                            .formatted(
                                    lesson.number(),
                                    lesson.id(),
                                    text(lesson.title()),
                                    text(lesson.question())));
        }
        out.flush();
        return 0;
    }

    private String text(Localized localized) {
        return basics.language() == Language.ZH ? localized.zh() : localized.en();
    }
}
