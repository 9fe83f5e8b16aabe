package org.cardorticket.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        return new Opening(choices).open(line.getOut(), line.getErr());
    }
}
