package org.cardorticket.app;

import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;

/// What a person has set and finds again at the next start.
///
/// @param language empty for that of the system
/// @param speed film seconds per second
/// @param width of the window in pixels
/// @param height of the window in pixels
record Preferences(
        Optional<Language> language,
        Theme theme,
        boolean projector,
        boolean calm,
        boolean inspector,
        double speed,
        double width,
        double height) {

    /// What a newcomer finds.
    static final Preferences STANDARD =
            new Preferences(Optional.empty(), Theme.LIGHT, false, false, true, 1, 1440, 900);

    /// What `properties` say; whatever they do not say, or say wrongly, is as a newcomer finds it.
    static Preferences read(Properties properties) {
        return new Preferences(
                value(properties, "language", Language::valueOf),
                value(properties, "theme", Theme::valueOf).orElse(STANDARD.theme),
                value(properties, "projector", Boolean::valueOf).orElse(STANDARD.projector),
                value(properties, "calm", Boolean::valueOf).orElse(STANDARD.calm),
                value(properties, "inspector", Boolean::valueOf).orElse(STANDARD.inspector),
                number(properties, "speed", 0.5, 4).orElse(STANDARD.speed),
                number(properties, "width", 800, 10_000).orElse(STANDARD.width),
                number(properties, "height", 500, 10_000).orElse(STANDARD.height));
    }

    /// The same as properties.
    Properties write() {
        Properties properties = new Properties();
        language.ifPresent(each -> properties.setProperty("language", each.name()));
        properties.setProperty("theme", theme.name());
        properties.setProperty("projector", "" + projector);
        properties.setProperty("calm", "" + calm);
        properties.setProperty("inspector", "" + inspector);
        properties.setProperty("speed", "" + speed);
        properties.setProperty("width", "" + width);
        properties.setProperty("height", "" + height);
        return properties;
    }

    private static Optional<Double> number(
            Properties properties, String key, double least, double most) {
        return value(properties, key, Double::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    private static <T> Optional<T> value(
            Properties properties, String key, Function<String, T> reader) {
        try {
            return Optional.ofNullable(properties.getProperty(key)).map(reader);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
