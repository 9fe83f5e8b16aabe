package org.cardorticket.ui.controls;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.cardorticket.film.Frame;
import org.cardorticket.trace.Defence;
import org.cardorticket.ui.Texts;

/// What can be done to the server itself: restart, keys, settings, and its defences as switches.
final class ServerMenu extends MenuButton {

    private final Map<Defence, CheckMenuItem> switches = new EnumMap<>(Defence.class);

    ServerMenu(
            Texts texts,
            Consumer<Deed> press,
            Consumer<String> line,
            Supplier<Frame> newest,
            Runnable guests) {
        setId("menu-server");
        textProperty().bind(texts.of(Deed.Group.SERVER.key()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(Deed.Group.SERVER.key() + ".tip"));
        setTooltip(tip);
        setMinWidth(USE_PREF_SIZE);
        MenuItem door = new MenuItem();
        door.setId("item-guests");
        door.textProperty().bind(texts.of("ui.guests.item"));
        door.setAccelerator(new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN));
        door.setOnAction(_ -> guests.run());
        getItems().addAll(door, new SeparatorMenuItem());
        Stream.of(Deed.values())
                .filter(deed -> deed.group() == Deed.Group.SERVER)
                .forEach(deed -> getItems().add(DeedMenu.item(deed, texts, press)));
        NodesMenu nodes = new NodesMenu(texts, line);
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        nodes,
                        settings(texts, line),
                        new SeparatorMenuItem());
        for (Defence defence : Defence.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.setId("defence-" + word(defence));
            item.textProperty()
                    .bind(
                            texts.of("ui.defence." + defence.name())
                                    .flatMap(name -> texts.of("ui.defence", name)));
            item.setSelected(true);
            item.setOnAction(_ ->
                    line.accept("turn " + word(defence) + (item.isSelected() ? " on" : " off")));
            switches.put(defence, item);
            getItems().add(item);
        }
        setOnShowing(_ -> {
            nodes.offer(newest.get().a().servers());
            var off = newest.get().off();
            switches.forEach((defence, item) -> item.setSelected(!off.contains(defence)));
        });
    }

    private static Menu settings(Texts texts, Consumer<String> line) {
        Menu menu = new Menu();
        menu.setId("menu-settings");
        menu.textProperty().bind(texts.of("ui.hands.settings"));
        for (String each :
                new String[] {
                    "GRACE PT0S", "GRACE PT10S",
                    "ACCESS_LIFE PT5M", "ACCESS_LIFE PT30M",
                    "REFRESH_AFTER PT25M", "REFRESH_AFTER PT4M",
                    "SESSION_IDLE PT30M", "SESSION_IDLE PT2H"
                }) {
            String[] parts = each.split(" ");
            java.time.Duration value = java.time.Duration.parse(parts[1]);
            MenuItem item = new MenuItem();
            item.setId("setting-" + parts[0].toLowerCase(Locale.ROOT) + "-" + value.toSeconds());
            item.textProperty()
                    .bind(
                            texts.of("ui.setting." + parts[0])
                                    .map(name -> name + ": " + texts.words().duration(value)));
            item.setOnAction(_ ->
                    line.accept(
                            "adjust "
                                    + parts[0].toLowerCase(Locale.ROOT).replace('_', '-')
                                    + " "
                                    + parts[1]));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String word(Defence defence) {
        return defence.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
