package org.cardorticket.lesson;

import java.util.List;
import org.cardorticket.script.Setup;
import org.cardorticket.server.ServerSettings;

/// Reads a lesson file, strictly: what is not understood is refused, never skipped, and there is
/// never half a lesson.
public final class LessonReader {

    /// The newest format of lesson files that is understood; older ones always are.
    public static final int FORMAT = 1;

    private static final int HIGHEST_NUMBER = 999;

    private LessonReader() {}

    /// The lesson in `yaml`, which is the text of `file`, to be played on a server of `settings`.
    ///
    /// @throws LessonException when it cannot be understood
    public static Lesson read(String file, String yaml, ServerSettings settings) {
        try {
            Tree tree = TreeReader.read(yaml);
            Members.readable(tree, "format", FORMAT);
            return lesson(Members.of(tree, Shape.LESSON), settings);
        } catch (LessonException e) {
            throw e.in(file);
        }
    }

    private static Lesson lesson(Members file, ServerSettings settings) {
        Setup setup = SetupReader.read(file, settings);
        boolean free = file.flag("free");
        StepReader reader = new StepReader(CommandReader.strict(setup));
        List<LessonStep> steps = file.list("steps", reader::read);
        if (steps.isEmpty() != free) {
            Tree place = file.find("steps").orElse(file.get("id"));
            throw new LessonException(place.spot(), free ? "wrong.free" : "wrong.steps");
        }
        return new Lesson(
                id(file.get("id")),
                file.number("number", HIGHEST_NUMBER),
                file.words("title"),
                file.words("question"),
                file.words("intro"),
                setup,
                steps,
                file.find("claims").map(ConditionReader::read).orElse(List.of()),
                file.words("point"),
                file.words("leaves_out"),
                file.list("sources", Members::text),
                free);
    }

    private static String id(Tree value) {
        String id = Members.text(value);
        // The length first: each hyphen takes a piece of the stack.
        if (id.length() > 40 || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new LessonException(value.spot(), "wrong.id", id);
        }
        return id;
    }
}
