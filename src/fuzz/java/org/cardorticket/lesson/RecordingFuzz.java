package org.cardorticket.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cardorticket.script.Script;
import org.cardorticket.script.Timed;
import org.cardorticket.script.Worlds;
import org.cardorticket.server.ServerSettings;

/// A recording from somebody else: refused as a lesson is, or read, and then it can be written and
/// read again as the same, and become a lesson or a reason why not.
public final class RecordingFuzz {

    private static final ServerSettings SETTINGS = Worlds.server();

    private RecordingFuzz() {}

    /// The built-in lessons, as if somebody had done them by hand.
    static List<byte[]> seeds() {
        return LessonCatalogue.builtIn(SETTINGS).lessons().stream()
                .map(lesson -> new Script(lesson.setup(), commands(lesson)))
                .map(script -> Recordings.write(script).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Timed> commands(Lesson lesson) {
        return lesson.steps().stream().flatMap(step -> step.commands().stream()).toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        LessonFuzz.text(input).ifPresent(yaml -> {
            try {
                Script script = Recordings.read("fuzz.yaml", yaml, SETTINGS);
                again(script, yaml);
                LessonReader.read("fuzz.yaml", LessonDraft.write(script, "fuzz"), SETTINGS);
            } catch (LessonException refused) {
                LessonFuzz.told(refused);
            }
        });
    }

    private static void again(Script script, String yaml) {
        String written = Recordings.write(script);
        try {
            if (Recordings.read("again.yaml", written, SETTINGS).equals(script)) {
                return;
            }
        } catch (LessonException refused) {
            throw new AssertionError(written, refused);
        }
        throw new AssertionError("another one came back: " + yaml);
    }
}
