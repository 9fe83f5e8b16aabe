package org.cardorticket.ui.inspector;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.cardorticket.trace.Wallet;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// What the client carries, taken apart: a card with its cookie's attributes, a ticket claim by
/// claim.
final class CredentialInspector implements Inspector {

    private record Held(Wallet wallet, Instant now) {}

    private final Texts texts;
    private final Runnable tamper;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Rows.scrolling(body);
    private final Shown<Held> shown = new Shown<>();

    /// @param tamper sends the changed ticket of the lane shown
    CredentialInspector(Texts texts, Runnable tamper) {
        this.texts = texts;
        this.tamper = tamper;
        body.getStyleClass().add("inspect-body");
    }

    @Override
    public String id() {
        return "credential";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(Sight sight) {
        Wallet wallet = sight.lane().client().wallet();
        if (!shown.differs(new Held(wallet, sight.now()), texts.language())) {
            return;
        }
        body.getChildren().clear();
        if (wallet.items().isEmpty()) {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.credential.none")));
        }
        for (Wallet.Item item : wallet.items()) {
            add(item, sight);
        }
    }

    private void add(Wallet.Item item, Sight sight) {
        body.getChildren().add(Rows.heading(item.name()));
        body.getChildren().add(Rows.wire(item.value()));
        Optional<Ticket> ticket = Ticket.of(item.value());
        if (ticket.isPresent()) {
            boolean access = !item.name().equals("refresh_token");
            body.getChildren().add(new TicketPart(ticket.get(), sight.now(), texts));
            if (access) {
                body.getChildren().add(new TicketEditor(ticket.get(), texts, tamper));
            } else {
                body.getChildren().add(Rows.sentence(texts.get("ui.inspect.refresh")));
            }
        } else {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.card")));
        }
        if (item.place() == Wallet.Place.COOKIE_JAR) {
            body.getChildren().add(new CookiePart(item.name(), sight.lane().scheme(), texts));
        } else {
            body.getChildren().add(Rows.sentence(texts.get("ui.inspect.storage")));
        }
    }
}
