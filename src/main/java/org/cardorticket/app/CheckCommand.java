package org.cardorticket.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonException;
import org.cardorticket.lesson.LessonFiles;
import org.cardorticket.lesson.Trial;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `card-or-ticket check FILE…`: reads lessons of one's own and plays each to its end, to see
/// whether what it says is what happens. Ends with 1 when anything is wrong.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read lesson files and see whether what they say is what happens.")
final class CheckCommand implements Callable<Integer> {

    /// Nobody waits for a password to be hard to guess here.
    private static final int QUICK = 4;

    @Mixin private Basics basics = new Basics();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the lesson files")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        // Every file gets its word, whatever was wrong with the one before.
        return files.stream().map(this::check).reduce(true, Boolean::logicalAnd) ? 0 : 1;
    }

    private boolean check(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Words words = basics.words();
        ServerSettings quick =
                ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(QUICK));
        try {
            Lesson lesson = LessonFiles.read(file, quick);
            List<Trial.Fault> faults = Trial.of(lesson);
            faults.forEach(fault ->
                    err.println(
                            new LessonException(file.toString(), fault.spot(), fault.problem())
                                    .tell(words::tell)));
            if (faults.isEmpty()) {
                out.println(words.text("text.check.good", file, lesson.steps().size()));
            }
            return faults.isEmpty();
        } catch (LessonException e) {
            err.println(e.tell(words::tell));
            return false;
        }
    }
}
