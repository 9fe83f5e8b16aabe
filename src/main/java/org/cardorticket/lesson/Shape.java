package org.cardorticket.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.cardorticket.saying.Saying;

/// Which fields each part of a lesson file has; what is not named here is refused.
enum Shape {
    /// The file itself.
    LESSON(
            List.of(
                    "id",
                    "number",
                    "title",
                    "question",
                    "intro",
                    "lanes",
                    "point",
                    "leaves_out",
                    "sources"),
            List.of("format", "users", "nodes", "settings", "steps", "claims", "free")),
    /// A recording.
    RECORDING(List.of("recording", "lanes", "commands"), List.of("users", "nodes", "settings")),
    /// A text in both languages.
    WORDS(List.of("en", "zh"), List.of()),
    /// The two lanes.
    LANES(List.of("a", "b"), List.of()),
    /// Who stands in a lane.
    PLACE(List.of("scheme", "user", "device"), List.of()),
    /// A user of this lesson.
    USER(List.of("name", "password"), List.of("roles")),
    /// How several servers work together.
    NODES(List.of("count", "routing", "store"), List.of("keys")),
    /// What is chosen differently from the standard.
    SETTINGS(
            List.of(),
            List.of("session-idle", "session-absolute", "access-life", "refresh-life", "grace")),
    /// A step.
    STEP(
            List.of("title", "narration", "commands"),
            List.of("predict", "explanation", "look", "highlights", "notes", "claims")),
    /// A command and its time.
    COMMAND(List.of("at", "do"), List.of()),
    /// A question to the audience.
    PREDICTION(List.of("question", "options"), List.of()),
    /// One of its answers.
    OPTION(List.of("text", "when"), List.of());

    private final List<String> required;
    private final List<String> optional;

    Shape(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    /// As a sentence would name it.
    Saying words() {
        return Saying.of("wrong.shape." + name());
    }

    /// The fields that must be there.
    List<String> required() {
        return required;
    }

    /// All fields that may be there.
    List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
