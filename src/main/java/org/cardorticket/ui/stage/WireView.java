package org.cardorticket.ui.stage;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cardorticket.film.Flight;
import org.cardorticket.trace.Scheme;
import org.cardorticket.ui.Shown;
import org.cardorticket.ui.Texts;
import org.cardorticket.wire.Message;
import org.cardorticket.wire.Request;

/// The wire between client and server, with the message that is under way on it.
final class WireView extends Pane {

    /// Where the line runs, so that it meets the gates' pictures; matches their size in
    /// `stage.css`.
    static final double LINE_Y = 27;

    /// What the line and a message on it take of the height.
    static final double ROOM = 72;

    private static final double MIDDLE = 0.5;

    private record Parcel(Message message, boolean allowed, Scheme scheme) {}

    private final Region line = new Region();
    private final Capsule capsule = new Capsule();
    private final Texts texts;
    private final Shown<Parcel> shown = new Shown<>();
    private final BooleanProperty calm;
    private double progress;
    private boolean outward;

    /// @param calm while it is on, messages stand in the middle of the wire instead of flying
    WireView(Texts texts, BooleanProperty calm) {
        this.texts = texts;
        this.calm = calm;
        getStyleClass().add("wire");
        line.getStyleClass().add("wire-line");
        capsule.setVisible(false);
        getChildren().addAll(line, capsule);
        setMinWidth(150);
    }

    /// Shows the flight at its place, or an empty wire.
    void show(Optional<Flight> flight, Scheme scheme) {
        capsule.setVisible(flight.isPresent());
        if (flight.isEmpty()) {
            return;
        }
        Flight now = flight.get();
        if (shown.differs(new Parcel(now.message(), now.allowed(), scheme), texts.language())) {
            capsule.show(now, scheme);
        }
        progress = now.progress();
        outward = now.message() instanceof Request;
        place();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.resizeRelocate(0, LINE_Y - 1, getWidth(), 2);
        capsule.autosize();
        place();
    }

    private void place() {
        double way = Math.max(0, getWidth() - capsule.getWidth());
        double on = calm.get() ? MIDDLE : eased(progress);
        double along = outward ? on : 1 - on;
        capsule.setTranslateX(way * along);
        capsule.setTranslateY(LINE_Y - capsule.getHeight() / 2);
    }

    /// Starts and stops gently: the smoothstep polynomial 3t² − 2t³.
    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
