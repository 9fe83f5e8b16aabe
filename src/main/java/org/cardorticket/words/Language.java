package org.cardorticket.words;

import java.util.Locale;

/// The languages the program speaks.
public enum Language {
    /// English.
    EN(Locale.ENGLISH),
    /// Simplified Chinese.
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale for day names and the like.
    public Locale locale() {
        return locale;
    }

    /// The code as it stands in file names and on the command line: `en`, `zh`.
    public String code() {
        return locale.getLanguage();
    }

    /// The language for somebody whose system speaks `locale`.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? ZH : EN;
    }
}
