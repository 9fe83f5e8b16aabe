package org.cardorticket.ui;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;

/// What a thing on the screen stands for, so that a hand that takes hold of it knows what it has. A
/// view hangs it on its node; whoever offers something for it finds it there.
public sealed interface Handle {

    /// The lane it is in.
    Lane lane();

    /// Somebody on the stage.
    record Client(Lane lane, Actor actor) implements Handle {}

    /// A row in the server's memory.
    record StoredRow(Lane lane, String key, String user) implements Handle {}

    /// The life of a credential on the timeline.
    record Life(Lane lane, Credential credential, Instant from) implements Handle {}

    /// Hangs this on `node`.
    default void on(Node node) {
        node.setUserData(this);
    }

    /// What `node`, or the nearest thing around it, stands for.
    static Optional<Handle> of(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getUserData() instanceof Handle handle) {
                return Optional.of(handle);
            }
        }
        return Optional.empty();
    }
}
