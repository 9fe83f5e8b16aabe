package org.cardorticket.lesson;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cardorticket.saying.SayingException;
import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;

/// Reads the commands of one lesson file, in their order: time never goes back.
final class CommandReader {

    private final Set<String> names;
    private final int nodes;
    private final boolean strict;
    private Instant last;

    /// A reader for a lesson in a world of `setup`: what can come to nothing there is refused.
    static CommandReader strict(Setup setup) {
        return new CommandReader(setup, true);
    }

    /// A reader for what was once really done in a world of `setup`, whatever came of it.
    static CommandReader lenient(Setup setup) {
        return new CommandReader(setup, false);
    }

    private CommandReader(Setup setup, boolean strict) {
        this.strict = strict;
        this.last = setup.start();
        this.names = setup.names();
        this.nodes = setup.nodes().map(NodesPlan::count).orElse(1);
    }

    /// The command that `tree` describes.
    Timed read(Tree tree) {
        Members act = Members.of(tree, Shape.COMMAND);
        Instant at = time(act.get("at"));
        if (at.isBefore(last)) {
            throw new LessonException(
                    act.get("at").spot(),
                    "wrong.time.back",
                    LessonTime.write(last),
                    LessonTime.write(at));
        }
        Command command = command(act.get("do"));
        last = command instanceof Command.Wait(Instant until) && until.isAfter(at) ? until : at;
        return new Timed(at, command);
    }

    private static Instant time(Tree value) {
        String text = Members.text(value);
        try {
            return LessonTime.parse(text);
        } catch (DateTimeException _) {
            throw new LessonException(value.spot(), "wrong.time", text);
        }
    }

    private Command command(Tree value) {
        Command command;
        try {
            command = CommandText.parse(Members.text(value));
        } catch (SayingException e) {
            throw new LessonException("", value.spot(), e.saying());
        }
        if (strict) {
            sensible(value.spot(), command);
        }
        return command;
    }

    private void sensible(Spot spot, Command command) {
        if (nodes == 1
                && (command instanceof Command.TurnNode || command instanceof Command.SetNodes)) {
            throw new LessonException(spot, "wrong.nodes.one");
        }
        user(command).ifPresent(user -> known(spot, user, names));
    }

    /// Whom `command` names.
    private static Optional<String> user(Command command) {
        return switch (command) {
            case Command.LogIn(_, String user) -> Optional.of(user);
            case Command.Kick(_, String user) -> Optional.of(user);
            case Command.ChangeRole(_, String user, _) -> Optional.of(user);
            case Command.By(_, var act) -> user(act);
            default -> Optional.empty();
        };
    }

    /// @throws LessonException when nobody of `names` is called `user`
    static void known(Spot spot, String user, Set<String> names) {
        if (!names.contains(user)) {
            throw new LessonException(
                    spot, "wrong.user", user, String.join(", ", new TreeSet<>(names)));
        }
    }
}
