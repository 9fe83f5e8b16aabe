package org.cardorticket.ui.lesson;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardorticket.lesson.Guess;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.Localized;
import org.cardorticket.lesson.Prediction;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// At the end of a lesson: what was predicted, and what happened.
final class Summary extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private record State(LessonRun run, List<String> hands) {}

    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final Texts texts;
    private final HandCounts counts;
    private final Shown<State> shown = new Shown<>();

    Summary(Texts texts, HandCounts counts) {
        this.texts = texts;
        this.counts = counts;
        setId("summary");
        getStyleClass().add("summary");
        title.getStyleClass().add("prediction-caption");
        lines.getStyleClass().add("summary-lines");
        getChildren().addAll(title, lines);
    }

    /// Shows the predictions of `run`, each with its answer.
    void show(LessonRun run) {
        List<Guess> guesses = run.record();
        List<String> hands =
                guesses.stream().map(guess -> counts.told(run.lesson(), guess, texts)).toList();
        if (!shown.differs(new State(run, hands), texts.language())) {
            return;
        }
        long hits = guesses.stream().filter(Guess::hit).count();
        title.setText(texts.get("ui.summary", hits, guesses.size()));
        lines.getChildren().clear();
        for (int i = 0; i < guesses.size(); i++) {
            add(guesses.get(i), hands.get(i));
        }
    }

    private void add(Guess guess, String hands) {
        List<Prediction.Option> options = guess.prediction().options();
        String question = text(guess.prediction().question());
        String right = text(options.get(guess.right()).text());
        Optional<String> chosen = guess.chosen().map(each -> text(options.get(each).text()));
        lines.getChildren().add(label(question, "summary-question"));
        Label answer =
                label(
                        chosen.map(each ->
                                        guess.hit()
                                                ? texts.get("ui.summary.hit", right)
                                                : texts.get("ui.summary.miss", each, right))
                                .orElseGet(() -> texts.get("ui.summary.none", right)),
                        "summary-answer");
        answer.pseudoClassStateChanged(RIGHT, guess.hit());
        answer.pseudoClassStateChanged(WRONG, chosen.isPresent() && !guess.hit());
        lines.getChildren().add(answer);
        if (!hands.isEmpty()) {
            lines.getChildren().add(label(hands, "summary-hands"));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String text(Localized localized) {
        return switch (texts.language()) {
            case EN -> localized.en();
            case ZH -> localized.zh();
        };
    }
}
