package org.cardorticket.app;

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

    /// The command line, with its sub-commands.
    static CommandLine commandLine() {
        return new CommandLine(new OpenCommand())
                .addSubcommand(new PlayCommand())
                .addSubcommand(new ServeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
