package org.cardorticket.ui.lab;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Series;
import org.cardorticket.ui.Texts;
import org.cardorticket.words.LabWords;

/// What came out of a run, with everything that belongs to it: a picture of this card alone is
/// still honest.
final class LabCard extends VBox {

    /// So many pixels of a picture for each of the window, for slides.
    private static final double SHARPNESS = 2;

    private LabCard(List<Node> parts) {
        super(parts.toArray(Node[]::new));
        setId("lab-card");
        getStyleClass().add("lab-card");
    }

    /// The card before there are figures.
    static LabCard waiting(Texts texts) {
        Label text = text(texts.get("lab.waiting"), "lab-waiting");
        LabCard card = new LabCard(List.of(text));
        card.setAlignment(Pos.CENTER);
        return card;
    }

    /// The card for `result`.
    static LabCard of(Desk.Result result, Texts texts) {
        LabWords words = new LabWords(texts.words());
        Figures figures = result.figures();
        LabChart chart = LabChart.of(figures, words);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox notes = new VBox();
        words.notes(figures).forEach(each -> notes.getChildren().add(text(each, "lab-note")));
        notes.getChildren().add(text(words.caption(figures), "lab-note"));
        notes.getChildren().add(text(words.code(figures.experiment()), "lab-note"));
        notes.getChildren().add(text(words.again(figures), "lab-note"));
        Label answer = text(words.answer(figures, result.guess()), "lab-answer");
        answer.setId("lab-answer");
        return new LabCard(
                List.of(
                        text(words.title(figures.experiment()), "lab-card-title"),
                        answer,
                        head(figures, words, chart),
                        chart,
                        notes));
    }

    /// What the figures are, and which series has which dot; rows have their names beside them.
    private static FlowPane head(Figures figures, LabWords words, LabChart chart) {
        FlowPane head = new FlowPane();
        head.getStyleClass().add("lab-legend");
        Label measure = new Label(words.measure(figures.experiment()));
        measure.getStyleClass().add("lab-measure");
        head.getChildren().add(measure);
        if (chart instanceof LinesChart) {
            for (int i = 0; i < figures.series().size(); i++) {
                head.getChildren().add(entry(figures.series().get(i), chart.styles.get(i), words));
            }
        }
        return head;
    }

    private static HBox entry(Series series, String style, LabWords words) {
        Region dot = new Region();
        dot.getStyleClass().add("lab-dot");
        dot.setMinSize(11, 11);
        dot.setMaxSize(11, 11);
        HBox entry = new HBox(dot, new Label(words.series(series)));
        entry.getStyleClass().addAll("lab-entry", style);
        return entry;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// A picture of it, sharp enough for a slide.
    Image picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return snapshot(parameters, null);
    }
}
