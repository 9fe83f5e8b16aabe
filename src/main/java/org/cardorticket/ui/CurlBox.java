package org.cardorticket.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// The lines for a shell that ask a lane's scheme, under its name, and a button that copies them.
final class CurlBox extends VBox {

    private static final int LINES = 6;

    private final Texts texts;
    private final Label name = new Label();
    private final TextArea area = new TextArea();
    private final CopyButton copy;

    /// Of `lane`; empty until [#show].
    CurlBox(Lane lane, Texts texts) {
        this.texts = texts;
        setId("guests-lines-" + lane);
        name.setId("guests-scheme-" + lane);
        name.getStyleClass().add("guests-scheme");
        area.setId("guests-curl-" + lane);
        area.getStyleClass().add("guests-curl");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.setMinHeight(USE_PREF_SIZE);
        copy = new CopyButton("guests-copy-" + lane, "ui.guests.copy", area::getText, texts);
        HBox head = new HBox(name, copy);
        head.getStyleClass().add("guests-line");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, area);
    }

    /// Shows `lines`, which ask `scheme`.
    void show(Scheme scheme, List<String> lines) {
        name.textProperty().bind(texts.of("ui.scheme." + scheme.name()));
        area.setText(String.join("\n", lines));
        copy.offer();
    }
}
