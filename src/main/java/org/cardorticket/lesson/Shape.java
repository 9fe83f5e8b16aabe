package org.cardorticket.lesson;

import java.util.List;
import java.util.stream.Stream;

/// Which fields each part of a lesson file has; what is not named here is refused.
enum Shape {
    /// The file itself.
    LESSON(
            "a lesson",
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
    RECORDING(
            "a recording",
            List.of("recording", "lanes", "commands"),
            List.of("users", "nodes", "settings")),
    /// A text in both languages.
    WORDS("a text in both languages", List.of("en", "zh"), List.of()),
    /// The two lanes.
    LANES("lanes", List.of("a", "b"), List.of()),
    /// Who stands in a lane.
    PLACE("a lane", List.of("scheme", "user", "device"), List.of()),
    /// A user of this lesson.
    USER("a user", List.of("name", "password"), List.of("roles")),
    /// How several servers work together.
    NODES("nodes", List.of("count", "routing", "store"), List.of("keys")),
    /// What is chosen differently from the standard.
    SETTINGS(
            "settings",
            List.of(),
            List.of("session-idle", "session-absolute", "access-life", "refresh-life", "grace")),
    /// A step.
    STEP(
            "a step",
            List.of("title", "narration", "commands"),
            List.of("predict", "explanation", "look", "highlights", "notes", "claims")),
    /// A command and its time.
    COMMAND("a command", List.of("at", "do"), List.of()),
    /// A question to the audience.
    PREDICTION("a prediction", List.of("question", "options"), List.of()),
    /// One of its answers.
    OPTION("an option", List.of("text", "when"), List.of());

    private final String words;
    private final List<String> required;
    private final List<String> optional;

    Shape(String words, List<String> required, List<String> optional) {
        this.words = words;
        this.required = required;
        this.optional = optional;
    }

    /// As a sentence would name it.
    String words() {
        return words;
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
