package org.cardorticket.ui;

import java.net.URI;
import java.util.Optional;
import javafx.scene.control.Hyperlink;

/// Says in plain sight that real clients are let in, and where, for as long as they are; and how
/// much of what they do is not shown.
final class OpenDoor extends Hyperlink {

    private record State(Optional<URI> base, long unseen) {}

    private final Performance performance;
    private final Texts texts;
    private final Shown<State> shown = new Shown<>();

    OpenDoor(Performance performance, Texts texts, Runnable sheet) {
        this.performance = performance;
        this.texts = texts;
        setId("open-door");
        getStyleClass().add("open-door");
        setMaxWidth(Double.MAX_VALUE);
        visibleProperty().bind(performance.door().openProperty());
        managedProperty().bind(visibleProperty());
        performance.door().addressProperty().addListener((_, _, _) -> show());
        setOnAction(_ -> {
            setVisited(false);
            sheet.run();
        });
        show();
    }

    /// Shows how it stands now.
    void show() {
        State state =
                new State(performance.door().addressProperty().get(), performance.door().unseen());
        if (!shown.differs(state, texts.language())) {
            return;
        }
        String where = texts.get("ui.guests.door", state.base().map(URI::toString).orElse("…"));
        setText(
                state.unseen() == 0
                        ? where
                        : where + "  ·  " + texts.get("ui.guests.unseen", state.unseen()));
    }
}
