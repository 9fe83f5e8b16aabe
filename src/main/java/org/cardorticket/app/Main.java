package org.cardorticket.app;

import java.io.PrintWriter;
import org.cardorticket.lesson.LessonException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Starts the program. Not a JavaFX `Application`: the launcher would start the toolkit before
/// anybody knows whether there is a display.
public final class Main {

    private Main() {}

    /// Runs with `args` and ends the process with 0, with 1 when it could not be done, or with 2
    /// when they make no sense.
    public static void main(String[] args) {
        System.exit(args.length == 0 ? open() : commandLine().execute(args));
    }

    /// Opens the window as the command line would do it without arguments, only sooner.
    private static int open() {
        return new Opening(new Choices())
                .open(new PrintWriter(System.out, true), new PrintWriter(System.err, true));
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
                .addSubcommand(new ExportCommand())
                .addSubcommand(new FilmCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new LessonsCommand())
                .addSubcommand(new CheckCommand())
                .setExecutionExceptionHandler(Main::refused)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong));
    }

    /// Says in a few lines what is wrong with the arguments: a whole manual page would hide it.
    private static int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.print("Usage: " + command.getHelp().synopsis(7));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return 2;
    }
}
