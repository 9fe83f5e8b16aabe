package org.cardorticket.ui;

import java.util.Locale;
import javafx.scene.input.KeyCode;

/// What a person wants done with a file of one's own.
public enum FileOrder {
    /// Opens a lesson or a recording.
    OPEN(KeyCode.O),
    /// Saves what was done as a lesson that only needs to be told.
    SAVE_LESSON(KeyCode.S),
    /// Saves what was done, to be done again.
    SAVE_RECORDING(KeyCode.R);

    private final KeyCode key;

    FileOrder(KeyCode key) {
        this.key = key;
    }

    /// Pressed together with the system's shortcut key.
    public KeyCode key() {
        return key;
    }

    /// Its id in the window and in the bundles, such as `save-lesson`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
