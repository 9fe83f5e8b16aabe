package org.cardorticket.ui.inspector;

import javafx.scene.layout.VBox;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Texts;

/// The attributes of the server's cookies, one by one, and those that are not there.
final class CookiePart extends VBox {

    CookiePart(String name, Scheme scheme, Texts texts) {
        getStyleClass().add("inspect-claims");
        getChildren()
                .addAll(
                        Rows.row(name, "", texts.get("ui.inspect.cookie.name")),
                        Rows.row("HttpOnly", "", texts.get("ui.inspect.cookie.httponly")),
                        Rows.row("SameSite", "", texts.get("ui.inspect.cookie.samesite")),
                        Rows.row(
                                "Path", "/" + scheme.prefix(), texts.get("ui.inspect.cookie.path")),
                        Rows.row("Max-Age", "–", texts.get("ui.inspect.cookie.maxage")),
                        Rows.row("Secure", "–", texts.get("ui.inspect.cookie.secure")));
    }
}
