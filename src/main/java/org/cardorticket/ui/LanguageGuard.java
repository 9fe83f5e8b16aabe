package org.cardorticket.ui;

import java.util.function.Predicate;
import javafx.scene.control.Label;
import org.cardorticket.words.Language;

/// A strip that says so when no font of this system can write the language that was chosen, and
/// keeps to English then: better than a window full of empty boxes.
final class LanguageGuard extends Label {

    private final Texts texts;
    private final Predicate<Language> writable;

    LanguageGuard(Texts texts, Predicate<Language> writable) {
        this.texts = texts;
        this.writable = writable;
        setId("no-glyphs");
        getStyleClass().add("trouble");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        textProperty().bind(texts.of("ui.noglyphs"));
        hide();
        texts.languageProperty().addListener((_, _, chosen) -> check(chosen));
        check(texts.language());
    }

    private void check(Language chosen) {
        if (writable.test(chosen)) {
            // English may have been chosen by us just now, or by somebody who has read the strip.
            return;
        }
        texts.languageProperty().set(Language.EN);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
        setOnMouseClicked(_ -> {
            setVisible(false);
            setManaged(false);
        });
    }
}
