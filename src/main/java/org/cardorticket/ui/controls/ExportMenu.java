package org.cardorticket.ui.controls;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Order;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What can be taken away: films in three forms and sizes, and what happened for other programs.
/// Out of sight until somebody takes the orders.
public final class ExportMenu extends MenuButton {

    private Consumer<Order> taker = _ -> {};

    /// A menu in the language of `texts`.
    public ExportMenu(Texts texts) {
        setId("export");
        setGraphic(Icons.node(MaterialDesignT.TRAY_ARROW_DOWN, "button-icon"));
        setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("export.menu.tip"));
        setTooltip(tip);
        accessibleTextProperty().bind(texts.of("export.menu.tip"));
        for (Order.Form form : Order.Form.values()) {
            Menu sizes = new Menu();
            sizes.textProperty().bind(texts.of("export.menu." + form.name()));
            for (Order.Size size : Order.Size.values()) {
                MenuItem item = item(new Order.Film(form, size), id(form) + "-" + id(size));
                item.setText(size.words());
                sizes.getItems().add(item);
            }
            getItems().add(sizes);
        }
        getItems().add(new SeparatorMenuItem());
        for (Order.Writing writing : Order.Writing.values()) {
            MenuItem item = item(writing, id(writing));
            item.textProperty().bind(texts.of("export.menu." + writing.name()));
            getItems().add(item);
        }
        setVisible(false);
        setManaged(false);
    }

    /// Shows the menu, and hands every order to `taker`.
    public void handTo(Consumer<Order> taker) {
        this.taker = taker;
        setVisible(true);
        setManaged(true);
    }

    private MenuItem item(Order order, String id) {
        MenuItem item = new MenuItem();
        item.setId("export-" + id);
        item.setOnAction(_ -> taker.accept(order));
        return item;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
