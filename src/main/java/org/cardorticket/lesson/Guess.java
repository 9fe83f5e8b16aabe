package org.cardorticket.lesson;

import java.util.Optional;

/// One prediction that the world has answered.
///
/// @param index which step it was, from 0
/// @param chosen which option the audience chose, from 0; empty when it did not commit
/// @param right which option the trace proves right, from 0
public record Guess(
        int index, LessonStep step, Prediction prediction, Optional<Integer> chosen, int right) {

    /// Whether the audience chose what came about.
    public boolean hit() {
        return chosen.filter(each -> each == right).isPresent();
    }
}
