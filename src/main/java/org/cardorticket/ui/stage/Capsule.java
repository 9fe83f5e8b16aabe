package org.cardorticket.ui.stage;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardorticket.film.Flight;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Icons;
import org.cardorticket.wire.Response;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// A message in flight: a small labelled parcel, coloured by what it says.
final class Capsule extends HBox {

    private static final PseudoClass ALLOWED = PseudoClass.getPseudoClass("allowed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final FontIcon icon = Icons.node(MaterialDesignE.EMAIL_OUTLINE, "capsule-icon");
    private final Label title = new Label();
    private final Label carried = new Label();

    Capsule() {
        getStyleClass().add("capsule");
        title.getStyleClass().add("capsule-title");
        carried.getStyleClass().add("capsule-carried");
        title.setMinWidth(USE_PREF_SIZE);
        carried.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(icon, new VBox(title, carried));
        setMouseTransparent(true);
    }

    /// Puts the flight's label on; where it is belongs to the wire.
    void show(Flight flight, Scheme scheme) {
        boolean response = flight.message() instanceof Response;
        pseudoClassStateChanged(ALLOWED, response && flight.allowed());
        pseudoClassStateChanged(REFUSED, response && !flight.allowed());
        title.setText(MessageLabel.title(flight.message(), scheme));
        String credential = MessageLabel.carried(flight.message()).orElse("");
        carried.setText(credential);
        carried.setVisible(!credential.isEmpty());
        carried.setManaged(!credential.isEmpty());
        icon.setIconCode(
                credential.isEmpty() ? MaterialDesignE.EMAIL_OUTLINE : Icons.carried(scheme));
    }
}
