package org.cardorticket.script;

import java.util.List;
import java.util.stream.Stream;

/// A world as what was done in it: everything else follows from performing it again.
public record Script(Setup setup, List<Timed> commands) {

    public Script {
        commands = List.copyOf(commands);
    }

    /// This script and one more command.
    public Script then(Timed next) {
        return new Script(setup, Stream.concat(commands.stream(), Stream.of(next)).toList());
    }
}
