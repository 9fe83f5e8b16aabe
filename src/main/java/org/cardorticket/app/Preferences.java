package org.cardorticket.app;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /// What can be understood under each key.
    private static final Map<String, Function<String, Optional<?>>> READERS =
            Map.of(
                    "language", text -> read(text, Language::valueOf),
                    "theme", text -> read(text, Theme::valueOf),
                    "projector", Preferences::flag,
                    "calm", Preferences::flag,
                    "inspector", Preferences::flag,
                    "speed", text -> number(text, 0.5, 4),
                    "width", text -> number(text, 800, 10_000),
                    "height", text -> number(text, 500, 10_000));

    /// What `properties` say; whatever they do not say, or say wrongly, is as a newcomer finds it.
    static Preferences read(Properties properties) {
        return new Preferences(
                value(properties, "language", Language.class),
                value(properties, "theme", Theme.class).orElse(STANDARD.theme),
                value(properties, "projector", Boolean.class).orElse(STANDARD.projector),
                value(properties, "calm", Boolean.class).orElse(STANDARD.calm),
                value(properties, "inspector", Boolean.class).orElse(STANDARD.inspector),
                value(properties, "speed", Double.class).orElse(STANDARD.speed),
                value(properties, "width", Double.class).orElse(STANDARD.width),
                value(properties, "height", Double.class).orElse(STANDARD.height));
    }

    /// The keys in `properties` whose values cannot be understood.
    static Set<String> misread(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(READERS::containsKey)
                .filter(key -> value(properties, key, Object.class).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
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

    /// The lines that are other than in `before`, as a person has changed them since then.
    Map<String, String> since(Preferences before) {
        Properties old = before.write();
        Properties now = write();
        return now.stringPropertyNames().stream()
                .filter(key -> !now.getProperty(key).equals(old.getProperty(key)))
                .collect(Collectors.toMap(key -> key, now::getProperty));
    }

    private static <T> Optional<T> value(Properties properties, String key, Class<T> type) {
        return Optional.ofNullable(properties.getProperty(key))
                .flatMap(text -> Objects.requireNonNull(READERS.get(key)).apply(text))
                .map(type::cast);
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> number(String text, double least, double most) {
        return read(text, Double::valueOf).filter(number -> number >= least && number <= most);
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
