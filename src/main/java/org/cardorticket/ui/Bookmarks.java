package org.cardorticket.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.lesson.Lesson;

/// How far each lesson had come when another was opened, so that one can go away and come back.
final class Bookmarks {

    /// What was done in a lesson, and what the audience predicted.
    record Mark(Lesson lesson, List<Turn> turns, Map<Integer, Integer> chosen) {}

    private final Map<String, Mark> marks = new HashMap<>();

    /// Remembers how far `lesson` has come.
    void leave(Lesson lesson, List<Turn> turns, Map<Integer, Integer> chosen) {
        if (turns.isEmpty()) {
            marks.remove(lesson.id());
        } else {
            marks.put(lesson.id(), new Mark(lesson, List.copyOf(turns), chosen));
        }
    }

    /// How far `lesson` had come; nothing when it was not begun, or is not the same any more.
    Optional<Mark> of(Lesson lesson) {
        return Optional.ofNullable(marks.get(lesson.id()))
                .filter(mark -> mark.lesson().equals(lesson));
    }
}
