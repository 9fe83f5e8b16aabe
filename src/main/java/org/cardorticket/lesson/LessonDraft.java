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
    private static final int NUMBER = 100;

    private LessonDraft() {}

    /// A lesson called `id` in which happens what happened in `script`; {@link LessonReader} reads
    /// it back.
    public static String write(Script script, String id) {
        StringBuilder yaml =
                new StringBuilder("# yaml-language-server: $schema=lesson.schema.json\n");
        yaml.append("format: ").append(LessonReader.FORMAT).append('\n');
        yaml.append("id: ").append(SetupText.quoted(id)).append('\n');
        yaml.append("number: ").append(NUMBER).append('\n');
        words(yaml, "title", "A lesson of my own", "我自己的一课");
        words(yaml, "question", "What does it ask?", "这一课要问什么？");
        words(yaml, "intro", "Say who is on stage, and why.", "说说台上是谁、为什么。");
        SetupText.write(script.setup(), yaml);
        steps(script, yaml);
        words(yaml, "point", "Say what it comes to.", "说说结论。");
        words(yaml, "leaves_out", "Say what was left out.", "说说没讲到的。");
        yaml.append("sources:\n  - \"Say where to read on.\"\n");
        return yaml.toString();
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

    private static void steps(Script script, StringBuilder yaml) {
        if (script.commands().isEmpty()) {
            yaml.append("free: true\n");
            return;
        }
        yaml.append("steps:\n");
        Optional<Instant> last = Optional.empty();
        for (Timed timed : script.commands()) {
            if (!last.equals(Optional.of(timed.at()))) {
                String time = LessonTime.write(timed.at());
                words(yaml, "  - title", time, time);
                words(yaml, "    narration", time + ". Say what happens.", time + "，说说发生了什么。");
                yaml.append("    commands:\n");
            }
            yaml.append("      ").append(SetupText.item(timed));
            last = Optional.of(timed.at());
        }
    }

    private static void words(StringBuilder yaml, String name, String en, String zh) {
        yaml.append(
                "%s: {en: %s, zh: %s}\n"
                        .formatted(name, SetupText.quoted(en), SetupText.quoted(zh)));
    }
}
