package org.cardorticket.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.cardorticket.ui.Texts;

/// Lets a person change what is printed on a ticket, and shows what that does to its signature.
final class TicketEditor extends VBox {

    private static final int LINES = 5;

    private final Ticket ticket;
    private final Texts texts;
    private final TextArea claims = new TextArea();
    private final Label verdict = Rows.sentence("");
    private final VBox token = new VBox();

    TicketEditor(Ticket ticket, Texts texts, Runnable tamper) {
        this.ticket = ticket;
        this.texts = texts;
        getStyleClass().add("inspect-editor");
        claims.setId("claims-editor");
        claims.setWrapText(true);
        claims.setPrefRowCount(LINES);
        claims.setText(ticket.claims().toString());
        claims.textProperty().addListener((_, _, _) -> show());
        verdict.setId("claims-verdict");
        Button send = new Button(texts.get("ui.inspect.tamper"));
        send.setId("claims-send");
        send.setOnAction(_ -> tamper.run());
        getChildren()
                .addAll(Rows.heading(texts.get("ui.inspect.edit")), claims, verdict, token, send);
        show();
    }

    private void show() {
        String json = claims.getText();
        token.getChildren().clear();
        ticket.edited(json)
                .ifPresentOrElse(
                        text -> {
                            boolean broken = ticket.isBrokenBy(json);
                            verdict.setText(
                                    texts.get(
                                            broken
                                                    ? "ui.inspect.edit.broken"
                                                    : "ui.inspect.edit.whole"));
                            if (broken) {
                                token.getChildren().add(Rows.wire(text));
                            }
                        },
                        () -> verdict.setText(texts.get("ui.inspect.edit.nojson")));
    }
}
