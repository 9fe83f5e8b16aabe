package org.cardorticket.ui.lesson;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.Progress;
import org.cardorticket.ui.Performance;
import org.cardorticket.ui.Texts;

/// Offers to go on where a lesson was left when the program was closed. A lesson still begins at
/// its beginning: who stands in front of a class must find what they expect.
final class ResumeButton extends Button {

    private final Performance performance;
    private final Texts texts;

    ResumeButton(Performance performance, Texts texts) {
        this.performance = performance;
        this.texts = texts;
        setId("lesson-resume");
        getStyleClass().add("lesson-resume");
        setMinHeight(USE_PREF_SIZE);
        setWrapText(true);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.lesson.resume.tip"));
        setTooltip(tip);
        accessibleTextProperty().bind(texts.of("ui.lesson.resume.tip"));
        setOnAction(_ -> performance.resume());
    }

    /// Offers it while `lesson` has not begun, if it had once been left in its middle.
    void show(Lesson lesson, int done) {
        Optional<Progress> left =
                done == 0 ? performance.progress().leftOff(lesson) : Optional.empty();
        setVisible(left.isPresent());
        setManaged(left.isPresent());
        left.ifPresent(each ->
                setText(texts.get("ui.lesson.resume", each.done() + 1, lesson.steps().size())));
    }
}
