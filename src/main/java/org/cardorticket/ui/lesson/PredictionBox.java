package org.cardorticket.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Prediction;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// A prediction: the audience commits to an answer before the world answers.
final class PredictionBox extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int NONE = -1;

    private record State(Prediction prediction, int chosen, int right, boolean open) {}

    private final Label caption = new Label();
    private final Label question = new Label();
    private final VBox options = new VBox();
    private final List<Button> buttons = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final Label outcome = new Label();
    private final Texts texts;
    private final IntConsumer onChoice;
    private final HandCounts counts;
    private final BooleanProperty presenter;
    private Optional<Lesson> lesson = Optional.empty();
    private int step;
    private final Shown<State> shown = new Shown<>();

    /// @param onChoice takes the option that the audience commits to
    /// @param counts takes the hands that are typed in while `presenter` is on
    PredictionBox(Texts texts, IntConsumer onChoice, HandCounts counts, BooleanProperty presenter) {
        this.texts = texts;
        this.onChoice = onChoice;
        this.counts = counts;
        this.presenter = presenter;
        setId("prediction");
        getStyleClass().add("prediction");
        caption.getStyleClass().add("prediction-caption");
        question.getStyleClass().add("prediction-question");
        options.getStyleClass().add("prediction-options");
        outcome.setId("prediction-outcome");
        outcome.getStyleClass().add("prediction-outcome");
        question.setMinHeight(USE_PREF_SIZE);
        outcome.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(caption, question, options, outcome);
    }

    /// Shows the prediction of step `index`; its outcome only once the film has `revealed` it, and
    /// `open` while the audience may still choose.
    void show(LessonRun run, int index, boolean revealed, boolean open) {
        Prediction prediction = run.lesson().steps().get(index).prediction().orElseThrow();
        if (step != index || !lesson.equals(Optional.of(run.lesson()))) {
            lesson = Optional.of(run.lesson());
            step = index;
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).setText(counts.typed(run.lesson(), index, i));
            }
        }
        int chosen = run.chosen().getOrDefault(index, NONE);
        int right = revealed ? run.outcomes().getOrDefault(index, NONE) : NONE;
        if (!shown.differs(new State(prediction, chosen, right, open), texts.language())) {
            return;
        }
        caption.setText(texts.get("ui.predict"));
        question.setText(text(prediction.question()));
        fill(prediction.options(), chosen, right, open);
        outcome.setText(outcome(prediction, chosen, right, open));
    }

    private void fill(List<Prediction.Option> all, int chosen, int right, boolean open) {
        while (buttons.size() < all.size()) {
            int number = buttons.size();
            Button button = new Button();
            button.setId("option-" + (number + 1));
            button.getStyleClass().add("prediction-option");
            button.setMinHeight(USE_PREF_SIZE);
            button.setOnAction(_ -> onChoice.accept(number));
            buttons.add(button);
            HBox.setHgrow(button, Priority.ALWAYS);
            HBox row = new HBox(button, field(number));
            row.getStyleClass().add("prediction-row");
            row.managedProperty().bind(row.visibleProperty());
            options.getChildren().add(row);
        }
        for (int i = 0; i < buttons.size(); i++) {
            Button button = buttons.get(i);
            boolean used = i < all.size();
            options.getChildren().get(i).setVisible(used);
            if (used) {
                String sign = i == right ? "✓  " : i == chosen && right != NONE ? "✕  " : "";
                button.setText(sign + (i + 1) + "  " + text(all.get(i).text()));
                button.setMouseTransparent(!open);
                button.setFocusTraversable(open);
                button.pseudoClassStateChanged(CHOSEN, i == chosen);
                button.pseudoClassStateChanged(RIGHT, i == right);
                button.pseudoClassStateChanged(WRONG, right != NONE && i == chosen && i != right);
            }
        }
    }

    /// Where the hands for an option are typed in.
    private TextField field(int option) {
        TextField field = new TextField();
        field.setId("hands-" + (option + 1));
        field.getStyleClass().add("prediction-hands");
        field.accessibleTextProperty().bind(texts.of("ui.hands.count", option + 1));
        field.setPromptText("✋");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.hands.count", option + 1));
        field.setTooltip(tip);
        field.visibleProperty().bind(presenter);
        field.managedProperty().bind(presenter);
        lesson.ifPresent(each -> field.setText(counts.typed(each, step, option)));
        field.textProperty()
                .addListener((_, _, typed) ->
                        lesson.ifPresent(each -> counts.type(each, step, option, typed)));
        // Enter is done typing: the keys belong to the window again.
        field.setOnAction(_ -> requestFocus());
        fields.add(field);
        return field;
    }

    private String outcome(Prediction prediction, int chosen, int right, boolean open) {
        if (right == NONE) {
            return open && chosen == NONE
                    ? texts.get("ui.predict.hint", prediction.options().size())
                    : texts.get(chosen == NONE ? "ui.predict.unchosen" : "ui.predict.committed");
        }
        if (chosen == NONE) {
            return texts.get("ui.predict.skipped");
        }
        return texts.get(chosen == right ? "ui.predict.right" : "ui.predict.wrong");
    }

    private String text(Localized localized) {
        return switch (texts.language()) {
            case EN -> localized.en();
            case ZH -> localized.zh();
        };
    }
}
