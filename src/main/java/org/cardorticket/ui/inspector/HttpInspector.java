package org.cardorticket.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.cardorticket.wire.Message;

/// Both messages of the exchange as they went over the wire, credentials in their colours.
final class HttpInspector implements Inspector {

    private record Both(
            Optional<? extends Message> request, Optional<? extends Message> response) {}

    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<Both> shown = new Shown<>();

    HttpInspector(Texts texts) {
        this.texts = texts;
        body.getStyleClass().add("inspect-body");
    }

    @Override
    public String id() {
        return "http";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Sight sight) {
        Both both = new Both(sight.request(), sight.response());
        if (!shown.differs(both, texts.language())) {
            return;
        }
        body.getChildren().clear();
        if (both.request().isEmpty()) {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.http.none")));
        }
        both.request().ifPresent(message -> add("request", message));
        both.response().ifPresent(message -> add("response", message));
    }

    private void add(String which, Message message) {
        Button copy = new Button(texts.get("ui.inspect.copy"));
        copy.setId("copy-" + which);
        copy.getStyleClass().add("inspect-copy");
        copy.setOnAction(_ -> copy(message.text()));
        body.getChildren()
                .addAll(
                        Rows.heading(texts.get("ui.inspect.http." + which, message.bytes())),
                        Rows.wire(message.text().replace("\r\n", "\n")),
                        copy);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
