package org.cardorticket.ui.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardorticket.lesson.Guess;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.ui.Texts;

/// How many hands went up for which option of which prediction.
final class HandCounts {

    /// No lecture hall is larger.
    static final int MOST = 9999;

    private record Asked(String lesson, int step) {}

    private final Map<Asked, Map<Integer, Integer>> counts = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// Notes what was typed for `option`; what is no number from 0 to {@link #MOST} is none.
    void type(Lesson lesson, int step, int option, String typed) {
        Map<Integer, Integer> own =
                counts.computeIfAbsent(new Asked(lesson.id(), step), _ -> new TreeMap<>());
        if (typed.matches("\\d{1,4}")) {
            own.put(option, Integer.parseInt(typed));
        } else {
            own.remove(option);
        }
        changes.set(changes.get() + 1);
    }

    /// Grows whenever something was typed.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// What is to be read in the field of `option`.
    String typed(Lesson lesson, int step, int option) {
        Integer count = counts.getOrDefault(new Asked(lesson.id(), step), Map.of()).get(option);
        return count == null ? "" : count.toString();
    }

    /// How many hands of how many were right, in a sentence; nothing when nobody counted.
    String told(Lesson lesson, Guess guess, Texts texts) {
        Map<Integer, Integer> own =
                counts.getOrDefault(new Asked(lesson.id(), guess.index()), Map.of());
        int all = own.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? ""
                : texts.get("ui.summary.hands", own.getOrDefault(guess.right(), 0), all);
    }
}
