package org.cardorticket.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The small parts that inspectors are put together from.
final class Rows {

    private Rows() {}

    /// A heading.
    static Label heading(String text) {
        return label(text, "inspect-heading");
    }

    /// A sentence.
    static Label sentence(String text) {
        return label(text, "inspect-sentence");
    }

    /// A name, its value, and what it means.
    static VBox row(String name, String value, String meaning) {
        VBox row = new VBox(label(name, "inspect-name"), label(value, "inspect-value"));
        row.getStyleClass().add("inspect-row");
        if (!meaning.isEmpty()) {
            row.getChildren().add(label(meaning, "inspect-sentence"));
        }
        return row;
    }

    /// `text` as it went over the wire, its credentials in their colours.
    static TextFlow wire(String text) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("inspect-wire");
        flow.getChildren().setAll(texts(Piece.of(text)));
        return flow;
    }

    /// A scrolling column of `content`.
    static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static List<Text> texts(List<Piece> pieces) {
        return pieces.stream().map(Rows::text).toList();
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass()
                .addAll(
                        "wire-text",
                        switch (piece.kind()) {
                            case PLAIN -> "wire-plain";
                            case HEADER -> "wire-header";
                            case CLAIMS -> "wire-claims";
                            case SIGNATURE -> "wire-signature";
                            case CARD -> "wire-card";
                        });
        return text;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
