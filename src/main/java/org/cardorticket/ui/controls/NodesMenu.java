package org.cardorticket.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardorticket.film.ServersFrame;
import org.cardorticket.ui.Texts;

/// What can be done to several servers, and to the store: set them up anew, stop one, cut the line.
/// What a world of one server cannot do is greyed out there.
final class NodesMenu extends Menu {

    private final List<MenuItem> forSeveral = new ArrayList<>();

    /// @param line takes what an item comes to as the line of a command
    NodesMenu(Texts texts, Consumer<String> line) {
        setId("menu-nodes");
        textProperty().bind(texts.of("ui.hands.nodes"));
        several(texts, line, "turns", "set-nodes 2 round-robin own-store shared-keys");
        several(texts, line, "sticky", "set-nodes 2 sticky own-store shared-keys");
        several(texts, line, "shared", "set-nodes 2 round-robin shared-store shared-keys");
        getItems().add(new SeparatorMenuItem());
        several(texts, line, "stop", "stop-node 2");
        several(texts, line, "start", "start-node 2");
        getItems().add(new SeparatorMenuItem());
        item(texts, line, "store-away", "stop-store");
        item(texts, line, "store-back", "start-store");
    }

    /// Offers only what is possible with `servers`.
    void offer(ServersFrame servers) {
        forSeveral.forEach(item -> item.setDisable(!servers.several()));
    }

    private void several(Texts texts, Consumer<String> line, String name, String command) {
        forSeveral.add(item(texts, line, name, command));
    }

    private MenuItem item(Texts texts, Consumer<String> line, String name, String command) {
        MenuItem item = new MenuItem();
        item.setId("nodes-" + name);
        item.textProperty().bind(texts.of("ui.nodes." + name));
        item.setOnAction(_ -> line.accept(command));
        getItems().add(item);
        return item;
    }
}
