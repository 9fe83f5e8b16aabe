package org.cardorticket.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cardorticket.lab.Forecast;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LabWords;

/// The question of an experiment, and the answers somebody may commit to before the machine
/// answers.
final class GuessBox extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final List<Button> buttons = new ArrayList<>();
    private final List<String> options;
    private final Desk desk;

    /// @param choose takes the option that somebody commits to
    GuessBox(Desk desk, Texts texts, IntConsumer choose) {
        this.desk = desk;
        LabWords words = new LabWords(texts.words());
        options = words.options(desk.experiment());
        getStyleClass().add("prediction");
        Label caption = new Label(texts.get("lab.forecast"));
        caption.getStyleClass().add("prediction-caption");
        Label question = new Label(words.question(desk.experiment()));
        question.setId("lab-question");
        question.getStyleClass().add("prediction-question");
        question.setMinHeight(USE_PREF_SIZE);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("lab-guesses");
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            Button button = new Button();
            button.setId("lab-guess-" + (i + 1));
            button.getStyleClass().add("prediction-option");
            button.setMinWidth(USE_PREF_SIZE);
            Label key = new Label(String.valueOf(i + 1));
            key.getStyleClass().add("lab-key");
            button.setGraphic(key);
            button.setOnAction(_ -> choose.accept(option));
            buttons.add(button);
            row.getChildren().add(button);
        }
        getChildren().addAll(caption, question, row);
        show();
    }

    /// Lets people choose, or not; what is chosen can be read all the same.
    void open(boolean open) {
        buttons.forEach(each -> {
            each.setMouseTransparent(!open);
            each.setFocusTraversable(open);
        });
    }

    /// Shows what is chosen, and after a run what was right.
    void show() {
        // A new guess is for the next run: what the last one said of the old one is over.
        Optional<Desk.Result> judged =
                desk.result().filter(result -> result.guess().equals(desk.guess()));
        Forecast forecast = desk.experiment().forecast();
        int right =
                judged.map(Desk.Result::figures)
                        .map(figures -> forecast.nearest(desk.experiment().answer(figures)))
                        .orElse(-1);
        for (int i = 0; i < buttons.size(); i++) {
            boolean chosen = desk.guess().orElse(-1) == i;
            boolean wrong = judged.isPresent() && chosen && i != right;
            Button button = buttons.get(i);
            String sign = i == right ? "✓  " : wrong ? "✕  " : "";
            button.setText(sign + options.get(i));
            button.pseudoClassStateChanged(CHOSEN, chosen);
            button.pseudoClassStateChanged(RIGHT, i == right);
            button.pseudoClassStateChanged(WRONG, wrong);
        }
    }
}
