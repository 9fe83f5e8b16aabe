package org.cardorticket.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.cardorticket.trace.Habit;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;

/// Everything that one group of people can do, as a menu.
final class DeedMenu extends MenuButton {

    private static final List<String> USERS = List.of("alice", "bob", "carol", "admin");

    /// The deeds of `group`; other commands, which are no deeds, are given as lines to `line`.
    DeedMenu(Deed.Group group, Texts texts, Consumer<Deed> press, Consumer<String> line) {
        setId("menu-" + group.name().toLowerCase(java.util.Locale.ROOT));
        textProperty().bind(texts.of(group.key()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of(group.key() + ".tip"));
        setTooltip(tip);
        setMinWidth(USE_PREF_SIZE);
        Stream.of(Deed.values())
                .filter(deed -> deed.group() == group)
                .forEach(deed -> getItems().add(item(deed, texts, press)));
        if (group == Deed.Group.CLIENT) {
            getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            users(texts, line),
                            habits(texts, line),
                            crowd(texts, line));
        }
    }

    /// The item of `deed`, with its key where it has one.
    static MenuItem item(Deed deed, Texts texts, Consumer<Deed> press) {
        MenuItem item = new MenuItem("", Icons.node(deed.ikon(), "menu-icon"));
        item.setId("item-" + deed.id());
        String key = deed.key().map(code -> "   " + code.getName()).orElse("");
        item.textProperty()
                .bind(texts.of("ui.hand." + deed.id() + ".menu").map(text -> text + key));
        item.setOnAction(_ -> press.accept(deed));
        return item;
    }

    private static Menu users(Texts texts, Consumer<String> line) {
        Menu menu = new Menu();
        menu.setId("menu-users");
        menu.textProperty().bind(texts.of("ui.hands.as"));
        for (String user : USERS) {
            MenuItem item = new MenuItem(user);
            item.setId("item-as-" + user);
            item.setOnAction(_ -> line.accept("log-in " + user + " {lanes}"));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu crowd(Texts texts, Consumer<String> line) {
        Menu menu = new Menu();
        menu.setId("menu-crowd");
        menu.textProperty().bind(texts.of("ui.crowd"));
        for (String each :
                new String[] {
                    "log-in 10", "log-in 100", "log-in 1000", "request", "refresh", "kick"
                }) {
            String[] words = each.split(" ");
            MenuItem item = new MenuItem();
            item.setId("item-crowd-" + each.replace(' ', '-'));
            item.textProperty().bind(texts.of("ui.crowd." + words[0], words[words.length - 1]));
            item.setOnAction(_ -> line.accept("crowd " + each + " {lanes}"));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu habits(Texts texts, Consumer<String> line) {
        Menu menu = new Menu();
        menu.setId("menu-habits");
        menu.textProperty().bind(texts.of("ui.hands.habit"));
        for (Habit habit : Habit.values()) {
            MenuItem item = new MenuItem();
            String word = habit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            item.setId("item-habit-" + word);
            item.textProperty().bind(texts.of("ui.habit." + habit.name()));
            item.setOnAction(_ -> line.accept("set-habit " + word + " {lanes}"));
            menu.getItems().add(item);
        }
        return menu;
    }
}
