package org.cardorticket.ui;

import java.net.URI;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;

/// Says in plain sight that real clients are let in, and where, for as long as they are.
final class OpenDoor extends Hyperlink {

    OpenDoor(Performance performance, Texts texts, Runnable sheet) {
        Door door = performance.door();
        setId("open-door");
        getStyleClass().add("open-door");
        setMaxWidth(Double.MAX_VALUE);
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> text(door.addressProperty().get(), texts),
                                door.addressProperty(),
                                texts.languageProperty()));
        visibleProperty().bind(door.openProperty());
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> {
            setVisited(false);
            sheet.run();
        });
    }

    private static String text(Optional<URI> base, Texts texts) {
        return texts.get("ui.guests.door", base.map(URI::toString).orElse("…"));
    }
}
