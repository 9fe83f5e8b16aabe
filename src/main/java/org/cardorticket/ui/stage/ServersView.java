package org.cardorticket.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The servers behind the balancer, one badge each; with a single server there is nothing to see.
final class ServersView extends HBox {

    private final List<ServerBadge> badges = new ArrayList<>();
    private final Texts texts;
    private final Shown<ServersFrame> shown = new Shown<>();

    ServersView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("servers");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setVisible(false);
        setManaged(false);
    }

    /// Shows the servers; badges are kept and used again.
    void show(ServersFrame servers) {
        if (!shown.differs(servers, texts.language())) {
            return;
        }
        setVisible(servers.several());
        setManaged(servers.several());
        while (servers.several() && badges.size() < servers.count()) {
            ServerBadge badge = new ServerBadge(badges.size() + 1, texts);
            badges.add(badge);
            getChildren().add(badge);
        }
        for (ServerBadge badge : badges) {
            boolean used = badge.node() <= servers.count();
            badge.setVisible(used);
            badge.setManaged(used);
            badge.show(servers);
        }
    }
}
