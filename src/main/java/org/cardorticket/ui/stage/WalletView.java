package org.cardorticket.ui.stage;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Wallet;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// What the client keeps: its cookie jar or its page's storage, a ticket in its three colours.
final class WalletView extends VBox {

    private static final int HEAD = 9;
    private static final int SHOWN = 4;

    private record Pocket(Wallet wallet, Scheme scheme) {}

    private final Label caption = new Label();
    private final VBox items = new VBox();
    private final Texts texts;
    private final Shown<Pocket> shown = new Shown<>();

    WalletView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("wallet");
        caption.getStyleClass().add("wallet-caption");
        getChildren().addAll(caption, items);
    }

    /// Shows what is in the wallet. It changes a few times a lesson, so its nodes are made anew.
    void show(Wallet wallet, Scheme scheme) {
        if (!shown.differs(new Pocket(wallet, scheme), texts.language())) {
            return;
        }
        caption.setText(
                texts.get(Carrying.isCookie(scheme) ? "ui.wallet.jar" : "ui.wallet.storage"));
        if (wallet.items().isEmpty()) {
            items.getChildren().setAll(part(texts.get("ui.wallet.empty"), "wallet-empty"));
        } else {
            items.getChildren().setAll(wallet.items().stream().map(this::line).toList());
        }
    }

    private Node line(Wallet.Item item) {
        HBox line = new HBox();
        line.getStyleClass().add("wallet-item");
        String[] parts = item.value().split("\\.");
        if (parts.length == 3) {
            if (item.name().startsWith("refresh")) {
                line.getChildren().add(part("↻ ", "wallet-name"));
            }
            line.getChildren()
                    .addAll(
                            part(head(parts[0]), "jwt-header"),
                            part("." + head(parts[1]), "jwt-payload"),
                            part("." + head(parts[2]), "jwt-signature"));
        } else if (parts.length == 2) {
            line.getChildren()
                    .addAll(
                            part(item.name() + "=", "wallet-name"),
                            part(
                                    parts[0].substring(0, Math.min(8, parts[0].length())),
                                    "wallet-id"),
                            part("." + head(parts[1]), "jwt-signature"));
        } else {
            line.getChildren().add(part(item.name() + "=" + head(item.value()), "wallet-name"));
        }
        return line;
    }

    private static String head(String part) {
        return part.length() <= HEAD ? part : part.substring(0, SHOWN) + "…";
    }

    private static Label part(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
