package org.cardorticket.ui;

import java.net.URI;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The door for real clients: whether it is open, and where it is. It stays as it is when a new
/// world takes the place of the one before.
///
/// Confined to the JavaFX thread.
public final class Door {

    private final ReadOnlyObjectWrapper<Optional<URI>> address =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(false);

    /// Where the world listens, once it does.
    public ReadOnlyObjectProperty<Optional<URI>> addressProperty() {
        return address.getReadOnlyProperty();
    }

    /// Whether real clients are let in.
    public BooleanProperty openProperty() {
        return open;
    }

    /// The world listens at `base` from now on.
    void leadsTo(URI base) {
        address.set(Optional.of(base));
    }

    /// The port of the world so far, 0 before the first.
    int port() {
        return address.get().map(URI::getPort).orElse(0);
    }
}
