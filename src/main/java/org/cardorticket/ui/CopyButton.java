package org.cardorticket.ui;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A button that copies, and then says so until [#offer].
final class CopyButton extends Button {

    private final Texts texts;
    private final String key;
    private final Supplier<String> what;

    /// Copies `what` when it is pressed; `key` is where its offer to do so stands.
    CopyButton(String id, String key, Supplier<String> what, Texts texts) {
        this.texts = texts;
        this.key = key;
        this.what = what;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> copy());
        offer();
    }

    /// Offers to copy again: what was copied is no longer what is shown.
    void offer() {
        textProperty().bind(texts.of(key));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(what.get());
        boolean done = Clipboard.getSystemClipboard().setContent(content);
        textProperty().bind(texts.of(done ? "ui.guests.copied" : key));
    }
}
