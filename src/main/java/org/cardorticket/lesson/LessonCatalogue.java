package org.cardorticket.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cardorticket.server.ServerSettings;

/// The lessons that come with the program.
public final class LessonCatalogue {

    /// The files, in the order of the curriculum.
    private static final List<String> FILES =
            List.of(
                    "who-and-what",
                    "library-card",
                    "park-ticket",
                    "who-remembers",
                    "kick",
                    "stolen",
                    "csrf",
                    "allowlist",
                    "lost-draft",
                    "refresh",
                    "five-tabs",
                    "scale-out",
                    "became-session",
                    "sandbox");

    private final List<Lesson> lessons;

    private LessonCatalogue(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    /// Reads the built-in lessons, to be played on servers of `settings`.
    public static LessonCatalogue builtIn(ServerSettings settings) {
        return new LessonCatalogue(FILES.stream().map(id -> read(id, settings)).toList());
    }

    /// The same, where `known` has been read before the others.
    public static LessonCatalogue builtIn(ServerSettings settings, Lesson known) {
        return new LessonCatalogue(
                FILES.stream()
                        .map(id -> id.equals(known.id()) ? known : read(id, settings))
                        .toList());
    }

    /// Reads the built-in lesson `id` alone; empty when there is none of that name.
    public static Optional<Lesson> builtIn(String id, ServerSettings settings) {
        return FILES.contains(id) ? Optional.of(read(id, settings)) : Optional.empty();
    }

    /// All of them, in the order of the curriculum.
    public List<Lesson> lessons() {
        return lessons;
    }

    /// The lesson called `id`.
    public Optional<Lesson> find(String id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// The JSON Schema of lesson files, for editors to complete against.
    public static String schema() {
        return text("/lessons/lesson.schema.json").strip();
    }

    private static Lesson read(String id, ServerSettings settings) {
        return LessonReader.read(id + ".yaml", text("/lessons/" + id + ".yaml"), settings);
    }

    /// The text of the resource `name`.
    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(LessonCatalogue.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
