package org.cardorticket.ui.controls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;
import org.cardorticket.ui.Handle;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The menu under the other mouse button: what can be done to the very thing it points at, a
/// client, a row, a bar.
public final class ContextMenus {

    /// What the menus ask for besides deeds.
    public interface Hands {

        /// Does `deed` in `lane`.
        void deed(Deed deed, Lane lane);

        /// Gives the command in `line`.
        void line(String line);

        /// Puts the playhead to `moment`.
        void go(Instant moment);

        /// Opens the inspector `tab` for `lane`.
        void inspect(String tab, Lane lane);
    }

    private static final List<Deed> OF_USER =
            List.of(
                    Deed.LOGIN,
                    Deed.REQUEST,
                    Deed.WRITE,
                    Deed.SAVE,
                    Deed.REFRESH,
                    Deed.TABS,
                    Deed.PASSWORD,
                    Deed.LOGOUT);

    private static final List<Deed> TO_USER =
            List.of(Deed.KICK, Deed.EXPIRE, Deed.STEAL, Deed.STEAL_SCRIPT, Deed.FORGE, Deed.TAMPER);

    private final Texts texts;
    private final Hands hands;
    private final ContextMenu menu = new ContextMenu();

    private ContextMenus(Texts texts, Hands hands) {
        this.texts = texts;
        this.hands = hands;
        menu.setId("context");
    }

    /// Offers menus on everything in `scene` that has a {@link Handle}.
    public static void attach(Scene scene, Texts texts, Hands hands) {
        ContextMenus menus = new ContextMenus(texts, hands);
        scene.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menus::asked);
    }

    private void asked(ContextMenuEvent event) {
        menu.hide();
        if (event.getTarget() instanceof Node node) {
            Handle.of(node)
                    .ifPresent(handle -> {
                        menu.getItems().setAll(items(handle));
                        menu.show(node, event.getScreenX(), event.getScreenY());
                        event.consume();
                    });
        }
    }

    private List<MenuItem> items(Handle handle) {
        return switch (handle) {
            case Handle.Client client -> ofClient(client);
            case Handle.StoredRow row -> ofRow(row);
            case Handle.Life life -> ofLife(life);
        };
    }

    private List<MenuItem> ofClient(Handle.Client client) {
        Lane lane = client.lane();
        List<MenuItem> items = new ArrayList<>();
        switch (client.actor().kind()) {
            case USER -> {
                deeds(items, lane, OF_USER);
                items.add(new SeparatorMenuItem());
                deeds(items, lane, TO_USER);
            }
            case ADMIN -> deeds(items, lane, List.of(Deed.KICK, Deed.EDITOR, Deed.READER));
            case THIEF -> deeds(items, lane, List.of(Deed.THIEF_REQUEST, Deed.THIEF_REFRESH));
            case OTHER_SITE -> deeds(items, lane, List.of(Deed.FORGE));
            case GUEST -> {
                if (!client.actor().user().equals(Actor.GUEST)) {
                    items.add(kick(client.actor().user(), lane));
                }
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(inspect("http", lane));
        items.add(inspect("credential", lane));
        return items;
    }

    private List<MenuItem> ofRow(Handle.StoredRow row) {
        List<MenuItem> items = new ArrayList<>();
        items.add(kick(row.user(), row.lane()));
        deeds(items, row.lane(), List.of(Deed.EXPIRE));
        items.add(new SeparatorMenuItem());
        items.add(inspect("store", row.lane()));
        return items;
    }

    private List<MenuItem> ofLife(Handle.Life life) {
        boolean refresh = life.credential().kind() == Credential.Kind.REFRESH_TOKEN;
        List<MenuItem> items = new ArrayList<>();
        items.add(
                item(
                        "issued",
                        MaterialDesignM.MAP_MARKER_OUTLINE,
                        texts.get("ui.context.issued"),
                        () -> hands.go(life.from())));
        items.add(new SeparatorMenuItem());
        items.add(kick(life.credential().user(), life.lane()));
        deeds(items, life.lane(), List.of(refresh ? Deed.EXPIRE_REFRESH : Deed.EXPIRE, Deed.STEAL));
        items.add(new SeparatorMenuItem());
        items.add(inspect("credential", life.lane()));
        return items;
    }

    private void deeds(List<MenuItem> items, Lane lane, List<Deed> deeds) {
        for (Deed deed : deeds) {
            MenuItem item = DeedMenu.item(deed, texts, each -> hands.deed(each, lane));
            item.setId("context-" + deed.id());
            items.add(item);
        }
    }

    private MenuItem kick(String user, Lane lane) {
        return item(
                "kick",
                MaterialDesignA.ACCOUNT_REMOVE_OUTLINE,
                texts.get("ui.context.kick", user),
                () -> hands.line("kick " + user + " " + lane.name()));
    }

    private MenuItem inspect(String tab, Lane lane) {
        return item(
                "inspect-" + tab,
                MaterialDesignM.MAGNIFY,
                texts.get("ui.context.inspect." + tab),
                () -> hands.inspect(tab, lane));
    }

    private static MenuItem item(String id, Ikon ikon, String text, Runnable action) {
        MenuItem item = new MenuItem(text, Icons.node(ikon, "menu-icon"));
        item.setId("context-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
