package org.cardorticket.ui.stage;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardorticket.film.ClientFrame;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Handle;
import org.cardorticket.ui.Icons;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A client as a small browser: who sits there, the page, and the wallet.
final class ClientView extends VBox {

    private static final PseudoClass ADMIN = PseudoClass.getPseudoClass("admin");
    private static final PseudoClass HOSTILE = PseudoClass.getPseudoClass("hostile");

    private final FontIcon face = Icons.node(MaterialDesignA.ACCOUNT_OUTLINE, "client-face");
    private final Label who = new SnugLabel();
    private final PageView page;
    private final WalletView wallet;
    private final Texts texts;
    private final Shown<Actor> shown = new Shown<>();
    private final Label tabs = new Label();
    private final Shown<Integer> tabsShown = new Shown<>();

    /// A client with nothing to show; `withWallet` is false where there is no room for one.
    ClientView(Texts texts, boolean withWallet) {
        this.texts = texts;
        page = new PageView(texts);
        wallet = new WalletView(texts);
        getStyleClass().add("client");
        who.getStyleClass().add("client-name");
        tabs.getStyleClass().add("client-tabs");
        tabs.setGraphic(Icons.node(MaterialDesignT.TAB, "client-face"));
        tabs.setMinWidth(USE_PREF_SIZE);
        tabs.setVisible(false);
        tabs.setManaged(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(face, who, gap, tabs);
        bar.getStyleClass().add("client-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        wallet.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(bar, page);
        if (withWallet) {
            getChildren().add(wallet);
        }
    }

    /// Its browser has `count` tabs open; one is not worth a word.
    void tabs(int count) {
        if (tabsShown.differs(count, texts.language())) {
            tabs.setVisible(count > 1);
            tabs.setManaged(count > 1);
            tabs.setText(texts.get("ui.client.tabs", count));
        }
    }

    /// What its user sees.
    PageView page() {
        return page;
    }

    /// What it keeps.
    WalletView wallet() {
        return wallet;
    }

    /// Shows the client under `scheme`.
    void show(ClientFrame client, Scheme scheme) {
        if (shown.differs(client.actor(), texts.language())) {
            client.actor()
                    .lane()
                    .ifPresent(lane -> new Handle.Client(lane, client.actor()).on(this));
            Actor.Kind kind = client.actor().kind();
            pseudoClassStateChanged(ADMIN, kind == Actor.Kind.ADMIN);
            pseudoClassStateChanged(
                    HOSTILE, kind == Actor.Kind.THIEF || kind == Actor.Kind.OTHER_SITE);
            face.setIconCode(Icons.of(kind));
            who.setText(client.actor().label());
        }
        page.show(client.page());
        wallet.show(client.wallet(), scheme);
    }
}
