package org.cardorticket.app;

import org.cardorticket.lesson.LessonException;
import picocli.CommandLine;

/// Starts the program. Not a JavaFX `Application`: the launcher would start the toolkit before
/// anybody knows whether there is a display.
public final class Main {

    private Main() {}

    /// Runs with `args` and ends the process with 0, with 1 when it could not be done, or with 2
    /// when they make no sense.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// A lesson file that cannot be understood is told in its own sentence.
    private static int refused(Exception thrown, CommandLine line, CommandLine.ParseResult result)
            throws Exception {
        if (thrown instanceof LessonException e) {
            line.getErr().println(e.getMessage());
            return 2;
        }
        throw thrown;
    }

    /// The command line, with its sub-commands.
    static CommandLine commandLine() {
        return new CommandLine(new OpenCommand())
                .addSubcommand(new PlayCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new LessonsCommand())
                .addSubcommand(new CheckCommand())
                .setExecutionExceptionHandler(Main::refused)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
