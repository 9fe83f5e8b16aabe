package org.cardorticket.lesson;

import java.util.List;
import java.util.Optional;
import org.cardorticket.script.Timed;

/// One step of a lesson: what is told while it is shown, and what really happens in it.
///
/// @param prediction what the audience is asked before it happens
/// @param explanation what is said once the world has answered
/// @param look where to look while it happens
/// @param highlights what to point at
/// @param notes for the presenter only
/// @param claims what must be so after it; a lesson that claims anything else is wrong
public record LessonStep(
        Localized title,
        Localized narration,
        List<Timed> commands,
        Optional<Prediction> prediction,
        Optional<Localized> explanation,
        Optional<Look> look,
        List<Highlight> highlights,
        Optional<Localized> notes,
        List<Claim> claims) {

    public LessonStep {
        commands = List.copyOf(commands);
        highlights = List.copyOf(highlights);
        claims = List.copyOf(claims);
    }
}
