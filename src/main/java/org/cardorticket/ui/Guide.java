package org.cardorticket.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.cardorticket.lesson.Highlight;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.lesson.Look;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.inspector.InspectorPane;

/// Leads the eye to where a step says that there is something to see: opens the inspector's tab, or
/// frames the timeline. Who has chosen a tab by hand is left in peace until the next lesson.
final class Guide {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Performance performance;
    private final Looks looks;
    private final InspectorPane inspector;
    private final Node timeline;
    private Optional<LessonStep> shown = Optional.empty();
    private Lesson lesson;

    Guide(Performance performance, Looks looks, InspectorPane inspector, Node timeline) {
        this.performance = performance;
        this.looks = looks;
        this.inspector = inspector;
        this.timeline = timeline;
        this.lesson = performance.lesson();
    }

    /// Leads to what the step at the playhead speaks of, once when it begins.
    void show() {
        if (!lesson.equals(performance.lesson())) {
            lesson = performance.lesson();
            inspector.takeSuggestions();
        }
        int begun = performance.stepsBegun();
        Optional<LessonStep> now =
                begun == 0
                        ? Optional.empty()
                        : Optional.of(performance.lesson().steps().get(begun - 1));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Optional<Look> look = now.flatMap(LessonStep::look);
        timeline.pseudoClassStateChanged(POINTED, look.equals(Optional.of(Look.TIMELINE)));
        now.ifPresent(step ->
                look.flatMap(Guide::tab).ifPresent(tab -> inspector.suggest(tab, lane(step))));
    }

    /// Goes there because somebody asked to.
    void lead(Look look) {
        Lane lane = shown.map(Guide::lane).orElse(Lane.A);
        tab(look)
                .ifPresentOrElse(
                        tab -> {
                            looks.inspectorProperty().set(true);
                            inspector.open(tab, lane);
                        },
                        timeline::requestFocus);
    }

    private static Optional<String> tab(Look look) {
        return switch (look) {
            case HTTP -> Optional.of("http");
            case CREDENTIAL -> Optional.of("credential");
            case STORE -> Optional.of("store");
            case LEDGER -> Optional.of("ledger");
            case STAGE, TIMELINE -> Optional.empty();
        };
    }

    /// The lane that the step speaks of first.
    private static Lane lane(LessonStep step) {
        return step.highlights().stream().map(Highlight::lane).findFirst().orElse(Lane.A);
    }
}
