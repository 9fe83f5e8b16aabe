package org.cardorticket.ui.stage;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The head of a lane: its letter, its scheme, the picture from the article, and the server's last
/// answer.
final class LaneHead extends HBox {

    private static final PseudoClass CARD = PseudoClass.getPseudoClass("card");

    private final FontIcon icon = Icons.node(MaterialDesignC.COOKIE_OUTLINE, "lane-icon");
    private final MenuButton name = new MenuButton();
    private final Label picture = new Label();
    private final Lane lane;
    private final Texts texts;
    private final Shown<Scheme> shown = new Shown<>();

    /// @param choose takes the scheme that is to stand in the lane
    LaneHead(Lane lane, Texts texts, VerdictBadge badge, Consumer<Scheme> choose) {
        this.lane = lane;
        this.texts = texts;
        getStyleClass().add("lane-head");
        name.getStyleClass().add("lane-name");
        picture.getStyleClass().add("lane-picture");
        name.setId("scheme-" + lane);
        name.setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.of("ui.scheme.tip"));
        name.setTooltip(tip);
        for (Scheme scheme : Scheme.values()) {
            MenuItem item = new MenuItem("", Icons.node(Icons.of(scheme), "menu-icon"));
            item.setId("scheme-" + lane + "-" + scheme.prefix());
            item.textProperty().bind(texts.of("ui.scheme." + scheme.name()));
            item.setOnAction(_ -> choose.accept(scheme));
            name.getItems().add(item);
        }
        setAlignment(Pos.CENTER_LEFT);
        picture.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(icon, name, picture, gap, badge);
    }

    /// Shows which scheme stands in the lane.
    void show(Scheme scheme) {
        if (!shown.differs(scheme, texts.language())) {
            return;
        }
        pseudoClassStateChanged(CARD, scheme.isCard());
        icon.setIconCode(Icons.of(scheme));
        name.setText(lane + " · " + texts.get("ui.scheme." + scheme.name()));
        picture.setText(texts.get("ui.scheme.picture." + scheme.name()));
    }
}
