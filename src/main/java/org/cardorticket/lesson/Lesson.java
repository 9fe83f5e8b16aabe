package org.cardorticket.lesson;

import java.util.List;
import org.cardorticket.script.Setup;

/// A lesson: the question it asks, the world it needs, its steps, and what it comes to.
///
/// @param number its place in the curriculum
/// @param intro what is said before the first step
/// @param claims what the whole lesson must have shown in the end, so that its point is true
/// @param leaves what the lesson leaves out, so that nobody is taught too simple a thing
/// @param sources where to read on
/// @param free whether there are no steps, only a world to play in
public record Lesson(
        String id,
        int number,
        Localized title,
        Localized question,
        Localized intro,
        Setup setup,
        List<LessonStep> steps,
        List<Claim> claims,
        Localized point,
        Localized leaves,
        List<String> sources,
        boolean free) {

    public Lesson {
        steps = List.copyOf(steps);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
    }

    /// The same lesson in another world, such as one with quicker passwords for tests.
    public Lesson with(Setup other) {
        return new Lesson(
                id, number, title, question, intro, other, steps, claims, point, leaves, sources,
                free);
    }
}
