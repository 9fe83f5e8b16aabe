package org.cardorticket.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cardorticket.words.Language;
import org.cardorticket.words.Words;

/// The words of the window in the language chosen now; texts handed out as observables follow it.
public final class Texts {

    private final ObjectProperty<Language> language;
    private final ObservableValue<Words> words;

    /// Starts in `language`.
    public Texts(Language language) {
        this.language = new SimpleObjectProperty<>(language);
        this.words = this.language.map(Words::of);
    }

    /// The language; setting it changes every text on the screen.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// The language now.
    public Language language() {
        return language.get();
    }

    /// The words of the language now.
    public Words words() {
        return Words.of(language.get());
    }

    /// The sentence under `key` in the language now, with its places filled in.
    public String get(String key, Object... args) {
        return words().text(key, args);
    }

    /// The sentence under `key`, in whatever language is chosen.
    public ObservableValue<String> of(String key, Object... args) {
        return words.map(w -> w.text(key, args));
    }
}
