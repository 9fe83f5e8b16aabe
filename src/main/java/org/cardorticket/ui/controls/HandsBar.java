package org.cardorticket.ui.controls;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What the user can do to the world by hand, and in which lane.
public final class HandsBar extends FlowPane {

    /// What a hand can do.
    public enum Hand {
        /// The lane's user logs in.
        LOG_IN("login", MaterialDesignL.LOGIN),
        /// The lane's user asks for the books.
        REQUEST("request", MaterialDesignB.BOOK_OPEN_OUTLINE),
        /// An administrator kicks the lane's user.
        KICK("kick", MaterialDesignA.ACCOUNT_REMOVE_OUTLINE),
        /// The clock jumps to the credential's expiry.
        EXPIRE("expire", MaterialDesignT.TIMER_SAND);

        private final String key;
        private final Ikon ikon;

        Hand(String key, Ikon ikon) {
            this.key = key;
            this.ikon = ikon;
        }
    }

    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.BOTH);
    private final Texts texts;
    private final String user;
    private final Consumer<Command> send;

    /// Hands that give their commands to `send`; `user` is who stands in the lanes.
    public HandsBar(Texts texts, String user, Consumer<Command> send) {
        this.texts = texts;
        this.user = user;
        this.send = send;
        setId("hands");
        getStyleClass().add("hands");
        Button kick = button(Hand.KICK);
        kick.getStyleClass().add("kick");
        getChildren()
                .addAll(
                        new TargetPicker(target, texts),
                        caption("ui.hands.client"),
                        button(Hand.LOG_IN),
                        button(Hand.REQUEST),
                        caption("ui.hands.admin"),
                        kick,
                        caption("ui.hands.time"),
                        button(Hand.EXPIRE));
    }

    /// The lanes that the next command concerns.
    public ObjectProperty<Target> targetProperty() {
        return target;
    }

    /// Does what the button of `hand` does.
    public void press(Hand hand) {
        Target to = target.get();
        send.accept(
                switch (hand) {
                    case LOG_IN -> new Command.LogIn(to, user);
                    case REQUEST -> Command.Request.books(to);
                    case KICK -> new Command.Kick(to, user);
                    case EXPIRE -> new Command.ExpireNow(to);
                });
    }

    private Button button(Hand hand) {
        Button button = new Button("", Icons.node(hand.ikon, "button-icon"));
        button.setId("hand-" + hand.key);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of("ui.hand." + hand.key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.hand." + hand.key + ".tip"));
        button.setTooltip(tip);
        button.setOnAction(_ -> press(hand));
        return button;
    }

    private Label caption(String key) {
        Label label = new Label();
        label.getStyleClass().add("hands-caption");
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
