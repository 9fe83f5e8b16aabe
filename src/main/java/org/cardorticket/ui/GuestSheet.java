package org.cardorticket.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Frame;
import org.cardorticket.script.CurlLines;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Opens the server to real clients, and tells them where to go: the address, and lines for a
/// shell.
final class GuestSheet extends StackPane {

    private final Performance performance;
    private final Texts texts;
    private final Consumer<URI> browse;
    private final VBox sheet = new VBox();
    private final Label address = new Label();
    private final CurlBox a;
    private final CurlBox b;
    private final CopyButton copy;

    /// `browse` opens an address in the browser of whoever sits here.
    GuestSheet(Performance performance, Texts texts, Consumer<URI> browse) {
        this.performance = performance;
        this.texts = texts;
        this.browse = browse;
        a = new CurlBox(Lane.A, texts);
        b = new CurlBox(Lane.B, texts);
        copy =
                new CopyButton(
                        "guests-copy-address",
                        "ui.guests.copy",
                        () -> text(performance.door().addressProperty().get()),
                        texts);
        setId("guests-sheet");
        getStyleClass().add("overlay");
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // A click beside the sheet closes it, one on it does not.
        sheet.setOnMouseClicked(javafx.event.Event::consume);
        setOnMouseClicked(_ -> dismiss());
        getChildren().add(sheet);
        setVisible(false);
    }

    /// Shows it for the schemes in `frame`.
    void open(Frame frame) {
        if (sheet.getChildren().isEmpty()) {
            build();
        }
        copy.offer();
        show(a, frame.a().scheme());
        show(b, frame.b().scheme());
        boolean two = frame.a().scheme() != frame.b().scheme();
        b.setVisible(two);
        b.setManaged(two);
        setVisible(true);
    }

    /// Hides it; whether it had been there.
    boolean dismiss() {
        boolean was = isVisible();
        setVisible(false);
        return was;
    }

    private void build() {
        Label title = label("ui.guests.title", "sheet-title");
        CheckBox door = new CheckBox();
        door.setId("guests-open");
        door.textProperty().bind(texts.of("ui.guests.open"));
        door.selectedProperty().bindBidirectional(performance.door().openProperty());
        address.setId("guests-address");
        address.getStyleClass().add("guests-address");
        address.textProperty().bind(performance.door().addressProperty().map(GuestSheet::text));
        Button browser = button("guests-browse", "ui.guests.browse");
        browser.setOnAction(_ -> performance.door().addressProperty().get().ifPresent(browse));
        HBox where = new HBox(address, copy, browser);
        where.getStyleClass().add("guests-line");
        where.setAlignment(Pos.CENTER_LEFT);
        where.disableProperty().bind(performance.door().openProperty().not());
        VBox lanes = new VBox(a, b);
        lanes.getStyleClass().add("guests-lanes");
        lanes.disableProperty().bind(performance.door().openProperty().not());
        Button close = button("guests-close", "ui.help.close");
        close.setOnAction(_ -> dismiss());
        sheet.getChildren()
                .addAll(
                        title,
                        label("ui.guests.what", "sheet-text"),
                        door,
                        where,
                        lanes,
                        label("ui.guests.note", "sheet-text"),
                        close);
    }

    private void show(CurlBox box, Scheme scheme) {
        box.show(
                scheme,
                performance
                        .door()
                        .addressProperty()
                        .get()
                        .map(base -> CurlLines.of(base, scheme, performance.lesson().setup()))
                        .orElse(List.of()));
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        return button;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private static String text(Optional<URI> base) {
        return base.map(URI::toString).orElse("");
    }
}
