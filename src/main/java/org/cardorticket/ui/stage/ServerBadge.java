package org.cardorticket.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// One of several servers: its number, and in words whether it has answered or is stopped.
final class ServerBadge extends StackPane {

    private static final PseudoClass ANSWERING = PseudoClass.getPseudoClass("answering");
    private static final PseudoClass DOWN = PseudoClass.getPseudoClass("down");

    private final SnugLabel label = new SnugLabel();
    private final FontIcon icon = Icons.node(MaterialDesignS.SERVER, "server-icon");
    private final int node;
    private final Texts texts;

    /// @param node its number, from 1
    ServerBadge(int node, Texts texts) {
        this.node = node;
        this.texts = texts;
        label.getStyleClass().add("server-badge");
        label.setGraphic(icon);
        setMinWidth(0);
        getChildren().add(label);
    }

    /// Its number, from 1.
    int node() {
        return node;
    }

    /// Shows how it is with this one.
    void show(ServersFrame servers) {
        boolean up = servers.up(node);
        boolean answering = up && servers.answering() == node;
        label.pseudoClassStateChanged(ANSWERING, answering);
        label.pseudoClassStateChanged(DOWN, !up);
        icon.setIconCode(up ? MaterialDesignS.SERVER : MaterialDesignS.SERVER_OFF);
        String key = !up ? "ui.server.down" : answering ? "ui.server.answered" : "ui.server.up";
        label.setText(texts.get(key, node));
    }
}
