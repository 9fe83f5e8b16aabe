package org.cardorticket.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cardorticket.lesson.LessonException;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;
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
        System.exit(
                args.length == 0
                        ? open()
                        : commandLine(Manual.language(List.of(args))).execute(args));
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
            line.getErr().println(e.tell(Words.of(language(result))::tell));
            return 2;
        }
        throw thrown;
    }

    /// The language asked for, or the system's.
    private static Language language(CommandLine.ParseResult result) {
        CommandLine.ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return Optional.ofNullable(last.<Language>matchedOptionValue("--lang", null))
                .orElseGet(() -> Language.of(Locale.getDefault()));
    }

    /// The command line in English.
    static CommandLine commandLine() {
        return commandLine(Language.EN);
    }

    /// The command line, with its sub-commands, in `language`.
    static CommandLine commandLine(Language language) {
        CommandLine all =
                new CommandLine(new OpenCommand())
                        .addSubcommand(new PlayCommand())
                        .addSubcommand(new ExportCommand())
                        .addSubcommand(new FilmCommand())
                        .addSubcommand(new ServeCommand())
                        .addSubcommand(new LabCommand())
                        .addSubcommand(new LessonsCommand())
                        .addSubcommand(new CheckCommand())
                        .setExecutionExceptionHandler(Main::refused)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler((wrong, _) -> refuse(wrong, language));
        return Manual.in(language, all);
    }

    /// Says in a few lines what is wrong with the arguments: a whole manual page would hide it.
    private static int refuse(ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Manual.wrong(wrong, language));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        Words words = Words.of(language);
        err.print(words.text("cli.usage") + command.getHelp().synopsis(7));
        err.println(words.text("cli.try", command.getCommandSpec().qualifiedName()));
        return 2;
    }
}
