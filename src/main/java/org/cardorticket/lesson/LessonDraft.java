package org.cardorticket.lesson;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.cardorticket.script.Script;
import org.cardorticket.script.Timed;
import org.cardorticket.time.LessonTime;

/// Turns what was done by hand into the text of a lesson: one step for every moment at which
/// something was done, with the words left to whoever tells it.
public final class LessonDraft {

    private static final int LONGEST_ID = 40;

    private LessonDraft() {}

    /// A lesson called `id` in which happens what happened in `script`; {@link LessonReader} reads
    /// it back.
    public static String write(Script script, String id) {
        StringBuilder world = new StringBuilder();
        SetupText.write(script.setup(), world);
        return LessonCatalogue.text("/lessons/draft.txt")
                .replace("{id}", id)
                .replace("{world}", world)
                .replace("{steps}", steps(script));
    }

    /// An id after the name of `file`: what is no letter or digit becomes a hyphen.
    static String id(Path file) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String id =
                name.toLowerCase(Locale.ROOT)
                        .replaceFirst("\\.ya?ml$", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST_ID)).replaceAll("-$", "");
        return cut.isEmpty() ? "my-lesson" : cut;
    }

    private static String steps(Script script) {
        if (script.commands().isEmpty()) {
            return "free: true\n";
        }
        String head = LessonCatalogue.text("/lessons/draft-step.txt");
        StringBuilder yaml = new StringBuilder("steps:\n");
        Optional<Instant> last = Optional.empty();
        for (Timed timed : script.commands()) {
            if (!last.equals(Optional.of(timed.at()))) {
                yaml.append(head.replace("{time}", LessonTime.write(timed.at())));
            }
            yaml.append("      ").append(SetupText.item(timed));
            last = Optional.of(timed.at());
        }
        return yaml.toString();
    }
}
