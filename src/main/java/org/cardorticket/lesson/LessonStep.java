package org.cardorticket.lesson;

import java.util.List;
import java.util.Optional;
import org.cardorticket.script.Timed;

/// One step of a lesson: what is told while it is shown, and what really happens in it.
///
/// @param prediction what the audience is asked before it happens
public record LessonStep(
        Localized title,
        Localized narration,
        List<Timed> commands,
        Optional<Prediction> prediction) {

    public LessonStep {
        commands = List.copyOf(commands);
    }
}
