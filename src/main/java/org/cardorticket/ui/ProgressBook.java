package org.cardorticket.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.Progress;

/// How far people have come with every lesson, in this run of the program and in those before.
///
/// Confined to the JavaFX thread.
public final class ProgressBook {

    private final Map<String, Progress> now = new HashMap<>();
    private final Map<String, Progress> former = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// Begins with what was written last time, by the lesson's id.
    public void recall(Map<String, Progress> lastTime) {
        former.putAll(lastTime);
        changes.set(changes.get() + 1);
    }

    /// Writes down how far `run` has come; a lesson that has only been opened is as it was.
    void note(LessonRun run) {
        if (run.done() == 0) {
            return;
        }
        Progress next = Progress.of(run);
        String id = run.lesson().id();
        Progress kept = of(run.lesson()).map(next::after).orElse(next);
        if (!kept.equals(now.put(id, kept))) {
            changes.set(changes.get() + 1);
        }
    }

    /// How far `lesson` has come; empty when it was never begun, or is not the same any more.
    public Optional<Progress> of(Lesson lesson) {
        return Optional.ofNullable(now.get(lesson.id()))
                .or(() -> Optional.ofNullable(former.get(lesson.id())))
                .filter(each -> each.fits(lesson));
    }

    /// How far `lesson` had come when the program was closed, if it was left in its middle and has
    /// not been begun since.
    public Optional<Progress> leftOff(Lesson lesson) {
        return now.containsKey(lesson.id())
                ? Optional.empty()
                : of(lesson).filter(each -> each.underWay(lesson));
    }

    /// Everything, by the lesson's id, to be written down.
    public Map<String, Progress> all() {
        Map<String, Progress> all = new HashMap<>(former);
        all.putAll(now);
        return Map.copyOf(all);
    }

    /// Counts the changes, for whoever shows or keeps them.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
