package org.cardorticket.ui.lesson;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The steps of a lesson: which are done, and which one is on.
final class StepList extends VBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private record State(List<String> titles, int done) {}

    private final Texts texts;
    private final Shown<State> shown = new Shown<>();

    StepList(Texts texts) {
        this.texts = texts;
        setId("step-list");
        getStyleClass().add("step-list");
    }

    /// Shows the steps, the first `done` of them ticked, the next one current.
    void show(List<String> titles, int done) {
        if (!shown.differs(new State(titles, done), texts.language())) {
            return;
        }
        getChildren().clear();
        for (int i = 0; i < titles.size(); i++) {
            boolean ticked = i < done;
            Label sign = new Label(ticked ? "✓" : String.valueOf(i + 1));
            sign.getStyleClass().add("step-sign");
            Label title = new Label(titles.get(i));
            title.getStyleClass().add("step-title");
            HBox line = new HBox(sign, title);
            line.setId("step-" + (i + 1));
            line.getStyleClass().add("step-line");
            line.pseudoClassStateChanged(DONE, ticked);
            line.pseudoClassStateChanged(CURRENT, i == done);
            line.setAccessibleText(
                    texts.get(ticked ? "ui.step.done" : "ui.step.open", titles.get(i)));
            getChildren().add(line);
        }
    }
}
