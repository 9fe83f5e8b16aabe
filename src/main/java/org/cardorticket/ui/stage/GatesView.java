package org.cardorticket.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.HBox;
import org.cardorticket.film.GateFrame;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;

/// The gates that the request shown last really has to pass, in their order.
final class GatesView extends HBox {

    private record Row(List<GateFrame> gates, Scheme scheme) {}

    private final List<GateTile> tiles = new ArrayList<>();
    private final Texts texts;
    private final Shown<Row> shown = new Shown<>();
    private Set<Gate> pointed = Set.of();

    GatesView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("gates");
        setMinWidth(0);
    }

    /// Points at the tiles of `gates`, now and when they come.
    void point(Set<Gate> gates) {
        pointed = gates;
        tiles.forEach(tile -> tile.point(pointed));
    }

    /// Shows the gates; tiles are kept and used again.
    void show(List<GateFrame> gates, Scheme scheme) {
        if (!shown.differs(new Row(gates, scheme), texts.language())) {
            return;
        }
        while (tiles.size() < gates.size()) {
            GateTile tile = new GateTile(texts);
            tiles.add(tile);
            getChildren().add(tile);
        }
        for (int i = 0; i < tiles.size(); i++) {
            boolean used = i < gates.size();
            tiles.get(i).setVisible(used);
            tiles.get(i).setManaged(used);
            if (used) {
                tiles.get(i).show(gates.get(i), scheme);
                tiles.get(i).point(pointed);
            }
        }
    }
}
