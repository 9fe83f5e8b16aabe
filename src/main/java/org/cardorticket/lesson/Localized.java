package org.cardorticket.lesson;

/// A text in both languages.
public record Localized(String en, String zh) {

    /// No text at all.
    public static final Localized EMPTY = new Localized("", "");
}
