package org.cardorticket.lesson;

import java.util.List;
import org.cardorticket.script.Worlds;

/// The lessons that come with the program, on servers of {@link Worlds#server()}; read once for all
/// tests of a process, because that takes as long as opening a window.
public final class BuiltIn {

    private static final LessonCatalogue CATALOGUE = LessonCatalogue.builtIn(Worlds.server());

    /// All of them, in the order of the curriculum.
    public static final List<Lesson> LESSONS = CATALOGUE.lessons();

    private BuiltIn() {}

    /// The lesson called `id`.
    public static Lesson lesson(String id) {
        return CATALOGUE.find(id).orElseThrow();
    }
}
