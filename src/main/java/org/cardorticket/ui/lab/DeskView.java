package org.cardorticket.ui.lab;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.lab.Dial;
import org.cardorticket.lab.Run;
import org.cardorticket.saying.SayingException;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LabWords;

/// A desk as it is seen: the question, the dials, the button that measures, and the card with what
/// came out.
final class DeskView extends VBox {

    private final Desk desk;
    private final Texts texts;
    private final Consumer<Order> taker;
    private final GuessBox guess;
    private final FlowPane dials = new FlowPane();
    private final Button measure = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = new Label();
    private final Button csv = new Button();
    private final Button png = new Button();
    private LabCard card;

    /// @param press is told when somebody wants to measure, or to stop
    /// @param taker takes the orders for files
    DeskView(Desk desk, Texts texts, Runnable press, Consumer<Order> taker) {
        this.desk = desk;
        this.texts = texts;
        this.taker = taker;
        getStyleClass().add("lab-desk");
        guess = new GuessBox(desk, texts, this::choose);
        LabWords words = new LabWords(texts.words());
        card = LabCard.waiting(texts);
        dials.getStyleClass().add("lab-dials");
        for (Dial dial : desk.experiment().dials()) {
            dials.getChildren()
                    .add(
                            new DialView(
                                    dial,
                                    desk.dials(),
                                    texts,
                                    value -> desk.set(dial.id(), value)));
        }
        measure.setId("lab-measure");
        measure.getStyleClass().add("lab-start");
        measure.setMinWidth(USE_PREF_SIZE);
        measure.setOnAction(_ -> press.run());
        bar.setId("lab-bar");
        state.setId("lab-state");
        Label depends =
                text(
                        texts.get("lab.depends") + ": " + words.depends(desk.experiment()),
                        "lab-depends");
        getChildren().addAll(guess, dials, work(), card, depends);
        show(Optional.empty());
    }

    /// The row of what can be done: measure, or stop; and take the figures away.
    private HBox work() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        file(csv, "csv", () -> desk.result().ifPresent(this::orderFigures));
        file(png, "png", () -> desk.result().ifPresent(this::orderPicture));
        HBox row = new HBox(measure, bar, state, gap, csv, png);
        row.getStyleClass().add("lab-work");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void file(Button button, String id, Runnable order) {
        button.setId("lab-" + id);
        button.setText(texts.get("lab." + id));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> order.run());
    }

    private void orderFigures(Desk.Result result) {
        taker.accept(new Order.Measured(result.figures()));
    }

    private void orderPicture(Desk.Result result) {
        taker.accept(new Order.Drawn(result.figures().experiment().id(), card.picture()));
    }

    /// Takes `option`, the first being 0, as the guess for the next run.
    void choose(int option) {
        if (!dials.isDisabled() && option < desk.experiment().forecast().options().size()) {
            desk.guess(option);
            guess.show();
        }
    }

    /// Shows how far a run has come, if there is one.
    void reached(double part) {
        bar.setProgress(part);
        state.setText(texts.get("lab.progress", (int) (part * 100)));
    }

    /// Shows the desk as it is now; `running` is how far a run has come.
    void show(Optional<Double> running) {
        boolean idle = running.isEmpty();
        guess.show();
        guess.open(idle);
        dials.setDisable(!idle);
        measure.setText(
                texts.get(
                        !idle
                                ? "lab.cancel"
                                : desk.result().isPresent() ? "lab.again" : "lab.start"));
        bar.setVisible(!idle);
        bar.setManaged(!idle);
        state.setText(idle ? ended() : "");
        running.ifPresent(this::reached);
        for (Button each : List.of(csv, png)) {
            each.setVisible(desk.result().isPresent());
            each.setDisable(!idle);
        }
        LabCard next =
                desk.result()
                        .map(result -> LabCard.of(result, texts))
                        .orElseGet(() -> LabCard.waiting(texts));
        VBox.setVgrow(next, Priority.ALWAYS);
        getChildren().set(getChildren().indexOf(card), next);
        card = next;
    }

    /// How the last run ended, where the card does not tell it.
    private String ended() {
        return desk.end()
                .map(end ->
                        switch (end) {
                            case Run.End.Measured _ -> "";
                            case Run.End.GivenUp _ -> texts.get("lab.givenup");
                            case Run.End.Failed(Exception cause) ->
                                    texts.get("lab.failed", told(cause));
                        })
                .orElse("");
    }

    private String told(Exception cause) {
        return cause instanceof SayingException saying
                ? texts.words().tell(saying.saying())
                : String.valueOf(cause.getMessage());
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
