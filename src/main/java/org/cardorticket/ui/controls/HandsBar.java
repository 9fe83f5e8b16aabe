package org.cardorticket.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.cardorticket.film.Frame;
import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Target;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;

/// What the user can do to the world by hand, and in which lane: the usual things as buttons, as
/// many as there is room for, and everything in menus.
public final class HandsBar extends Region {

    /// Shown as buttons, the first ones for as long as there is room.
    private static final List<Deed> BUTTONS =
            List.of(
                    Deed.LOGIN,
                    Deed.REQUEST,
                    Deed.KICK,
                    Deed.EXPIRE,
                    Deed.STEAL,
                    Deed.WRITE,
                    Deed.SAVE,
                    Deed.REFRESH,
                    Deed.LOGOUT,
                    Deed.WAIT);

    private static final double GAP = 5;

    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.BOTH);
    private final Texts texts;
    private final Supplier<Frame> newest;
    private final Consumer<List<Command>> send;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Region> always = new ArrayList<>();
    private final ServerMenu server;

    /// Hands that give their commands to `send`; `newest` says who stands in the lanes.
    public HandsBar(
            Texts texts, Supplier<Frame> newest, Consumer<List<Command>> send, Runnable guests) {
        this.texts = texts;
        this.newest = newest;
        this.send = send;
        setId("hands");
        getStyleClass().add("hands");
        always.add(new TargetPicker(target, texts));
        BUTTONS.forEach(deed -> buttons.add(button(deed)));
        for (Deed.Group group : Deed.Group.values()) {
            if (group != Deed.Group.SERVER) {
                always.add(new DeedMenu(group, texts, this::press, this::line));
            }
        }
        server = new ServerMenu(texts, this::press, this::line, newest, guests);
        always.add(server);
        getChildren().add(always.getFirst());
        getChildren().addAll(buttons);
        getChildren().addAll(always.subList(1, always.size()));
        getChildren().forEach(child -> child.setManaged(false));
    }

    /// The lanes that the next command concerns.
    public ObjectProperty<Target> targetProperty() {
        return target;
    }

    /// Does `deed` in the lanes chosen.
    public void press(Deed deed) {
        press(deed, target.get());
    }

    /// Does `deed` in the lanes of `to`.
    public void press(Deed deed, Target to) {
        send.accept(
                deed.commands(
                        to,
                        new OnStage(
                                newest.get(),
                                texts.get("ui.draft.text"),
                                texts.get("ui.draft.title"))));
    }

    /// Gives the command in `line`, in which `{lanes}` stands for the lanes chosen.
    private void line(String line) {
        send.accept(List.of(CommandText.parse(line.replace("{lanes}", target.get().text()))));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest =
                getChildren().stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
        return getInsets().getTop() + Math.ceil(highest) + getInsets().getBottom();
    }

    /// Menus always, and before them as many buttons as there is room for, in their order.
    @Override
    protected void layoutChildren() {
        double right = getWidth() - getInsets().getRight();
        double left = getInsets().getLeft();
        double room = right - left;
        for (Region region : always) {
            room -= width(region) + GAP;
        }
        left = place(always.getFirst(), left);
        // The kick is what all this is about: it is the last to go.
        room = show(buttons.get(BUTTONS.indexOf(Deed.KICK)), room);
        for (Button button : buttons) {
            if (button != buttons.get(BUTTONS.indexOf(Deed.KICK))) {
                room = show(button, room);
            }
        }
        for (Button button : buttons) {
            left = button.isVisible() ? place(button, left) : left;
        }
        for (Region menu : always.subList(1, always.size())) {
            left = place(menu, left);
        }
    }

    /// Shows `button` if there is room, and says what is left; nothing once there was none.
    private static double show(Button button, double room) {
        double rest = room - width(button) - GAP;
        button.setVisible(rest >= 0);
        return rest >= 0 ? rest : -1;
    }

    private double place(Region region, double left) {
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        region.resizeRelocate(left, getInsets().getTop(), width(region), height);
        return left + width(region) + GAP;
    }

    private static double width(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private Button button(Deed deed) {
        Button button = new Button("", Icons.node(deed.ikon(), "button-icon"));
        button.setId("hand-" + deed.id());
        button.setMinWidth(USE_PREF_SIZE);
        if (deed == Deed.KICK) {
            button.getStyleClass().add("kick");
        }
        button.textProperty().bind(texts.of("ui.hand." + deed.id()));
        button.textProperty().addListener((_, _, _) -> requestLayout());
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.hand." + deed.id() + ".tip"));
        button.setTooltip(tip);
        button.setOnAction(_ -> press(deed));
        return button;
    }
}
