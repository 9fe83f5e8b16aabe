package org.cardorticket.ui.stage;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.film.StoreFrame;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Handle;
import org.cardorticket.ui.Texts;

/// One row of the server's store, and in a word what has just happened to it.
final class StoreRow extends HBox {

    private final Label key = new Label();
    private final Label user = new SnugLabel();
    private final Label expires = new SnugLabel();
    private final Label node = new SnugLabel();
    private final Label state = new Label();
    private final Lane lane;
    private final Texts texts;

    StoreRow(Lane lane, Texts texts) {
        this.lane = lane;
        this.texts = texts;
        getStyleClass().add("store-row");
        key.getStyleClass().add("store-key");
        user.getStyleClass().add("store-user");
        expires.getStyleClass().add("store-expires");
        node.getStyleClass().add("store-node");
        state.getStyleClass().add("store-state");
        key.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(key, user, expires, node, gap, state);
    }

    /// Shows a row, and who of `servers` holds it where each has its own memory.
    void show(StoreFrame.RowFrame frame, ServersFrame servers) {
        new Handle.StoredRow(lane, frame.row().key(), frame.row().user()).on(this);
        for (StoreFrame.RowState each : StoreFrame.RowState.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == frame.state());
        }
        key.setText(Credential.shortId(frame.row().key()));
        user.setText(frame.row().user());
        expires.setText(texts.get("ui.store.expires", LessonTime.clock(frame.row().expiresAt())));
        node.setText(frame.node() == 0 ? "" : holder(frame.node(), servers));
        node.setManaged(frame.node() != 0);
        state.setText(texts.get("ui.store.row." + frame.state().name()));
    }

    private String holder(int server, ServersFrame servers) {
        return texts.get(servers.up(server) ? "ui.server.up" : "ui.server.down", server);
    }
}
