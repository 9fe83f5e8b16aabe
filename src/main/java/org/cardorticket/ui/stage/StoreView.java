package org.cardorticket.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.film.StoreFrame;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// The server's memory: its rows, or the plain fact that it keeps none.
final class StoreView extends VBox {

    private record Memory(StoreFrame store, Scheme scheme, ServersFrame servers, int room) {}

    private static final double ROW_HEIGHT = 24;

    private final Label title = new Label();
    private final Label count = new Label();
    private final Label away = new Label();
    private final Label nothing = new Label();
    private final VBox rows = new VBox();
    private final StackPane body = new StackPane(rows, nothing);
    private final List<StoreRow> pool = new ArrayList<>();
    private final Lane lane;
    private final Texts texts;
    private final Shown<Memory> shown = new Shown<>();

    StoreView(Lane lane, Texts texts) {
        this.lane = lane;
        this.texts = texts;
        getStyleClass().add("store");
        title.getStyleClass().add("store-title");
        count.getStyleClass().add("store-count");
        nothing.getStyleClass().add("store-nothing");
        nothing.setWrapText(true);
        away.setId("store-away-" + lane);
        away.getStyleClass().add("store-away");
        away.setGraphic(Icons.node(MaterialDesignD.DATABASE_OFF_OUTLINE, "store-away-icon"));
        away.setMinHeight(USE_PREF_SIZE);
        away.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, count);
        head.getStyleClass().add("store-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        head.setMinHeight(USE_PREF_SIZE);
        rows.setMinHeight(0);
        getChildren().addAll(head, away, body);
    }

    /// Shows what the server remembers; of more rows than fit, the newest.
    void show(StoreFrame store, Scheme scheme, ServersFrame servers) {
        boolean gone = !servers.storeUp();
        away.setVisible(gone);
        away.setManaged(gone);
        int room = Math.max(1, (int) (body.getHeight() / ROW_HEIGHT));
        if (!shown.differs(new Memory(store, scheme, servers, room), texts.language())) {
            return;
        }
        boolean keepsNothing = scheme == Scheme.JWT || scheme == Scheme.JWT_COOKIE;
        title.setText(texts.get(title(keepsNothing, servers)));
        count.setText(texts.get("ui.store.count", store.liveRows(), store.liveBytes()));
        away.setText(texts.get("ui.store.away"));
        nothing.setVisible(store.rows().isEmpty() && (keepsNothing || !gone));
        nothing.setText(texts.get(keepsNothing ? "ui.store.nothing" : "ui.store.empty"));
        List<StoreFrame.RowFrame> all = store.rows();
        fill(all.subList(Math.max(0, all.size() - room), all.size()), servers);
    }

    private static String title(boolean keepsNothing, ServersFrame servers) {
        if (!servers.several() || keepsNothing) {
            return keepsNothing ? "ui.store.state" : "ui.store.title";
        }
        return servers.eachItsOwn() ? "ui.store.own" : "ui.store.shared";
    }

    private void fill(List<StoreFrame.RowFrame> frames, ServersFrame servers) {
        while (pool.size() < frames.size()) {
            StoreRow row = new StoreRow(lane, texts);
            pool.add(row);
            rows.getChildren().add(row);
        }
        for (int i = 0; i < pool.size(); i++) {
            boolean used = i < frames.size();
            pool.get(i).setVisible(used);
            pool.get(i).setManaged(used);
            if (used) {
                pool.get(i).show(frames.get(i), servers);
            }
        }
    }
}
