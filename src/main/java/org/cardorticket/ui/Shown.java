package org.cardorticket.ui;

import java.util.Objects;
import org.cardorticket.words.Language;
import org.jspecify.annotations.Nullable;

/// Remembers what a view shows, so that it touches its nodes only for something new.
///
/// @param <T> the part of a frame the view draws
public final class Shown<T> {

    private @Nullable T part;
    private @Nullable Language language;

    /// Whether `next` in `nextLanguage` differs from what is shown; remembers it as shown now.
    public boolean differs(T next, Language nextLanguage) {
        if (nextLanguage == language && Objects.equals(part, next)) {
            return false;
        }
        part = next;
        language = nextLanguage;
        return true;
    }
}
