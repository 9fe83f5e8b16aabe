package org.cardorticket.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cardorticket.script.Script;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.server.ServerSettings;

/// What was done in a world, kept in a file: the world as it was at first, and every command. All
/// else follows from performing them again.
public final class Recordings {

    /// The newest format that is understood; older ones always are.
    public static final int FORMAT = 1;

    private static final int LARGEST = 1024;

    private Recordings() {}

    /// Keeps `script` in `file`.
    ///
    /// @throws IOException when it cannot be written; what was there before is still there then
    public static void save(Path file, Script script) throws IOException {
        TextFile.write(file, write(script));
    }

    /// What is kept in `file`, to be done again on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be read or understood
    public static Script open(Path file, ServerSettings settings) {
        return read(file.toString(), TextFile.read(file, LARGEST), settings);
    }

    /// `script` as the text of a file.
    static String write(Script script) {
        StringBuilder yaml = new StringBuilder("recording: " + FORMAT + "\n");
        SetupText.write(script.setup(), yaml);
        yaml.append(script.commands().isEmpty() ? "commands: []\n" : "commands:\n");
        script.commands().forEach(each -> yaml.append("  ").append(SetupText.item(each)));
        return yaml.toString();
    }

    /// What `yaml`, the text of `file`, says.
    static Script read(String file, String yaml, ServerSettings settings) {
        try {
            Tree tree = TreeReader.read(yaml);
            Members.readable(tree, "recording", FORMAT);
            Members members = Members.of(tree, Shape.RECORDING);
            members.number("recording", FORMAT);
            Setup setup = SetupReader.read(members, settings);
            List<Timed> commands = members.list("commands", CommandReader.lenient(setup)::read);
            return new Script(setup, commands);
        } catch (LessonException e) {
            throw e.in(file);
        }
    }
}
