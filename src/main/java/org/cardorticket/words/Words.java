package org.cardorticket.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.cardorticket.saying.Saying;

/// The sentences of one language, by key.
///
/// A bundle is a UTF-8 properties file; places to fill in are `{0}`, `{1}` as {@link MessageFormat}
/// has them, and only texts with arguments are formatted, so an apostrophe elsewhere is just an
/// apostrophe.
public final class Words {

    private static final Map<Language, Words> ALL = load();

    private final Language language;
    private final Properties bundle;

    private Words(Language language, Properties bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /// The words of `language`.
    public static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The language these are in.
    public Language language() {
        return language;
    }

    /// Every key there is.
    public Set<String> keys() {
        return Collections.unmodifiableSet(bundle.stringPropertyNames());
    }

    /// The sentence under `key` with its places filled in.
    ///
    /// @throws IllegalArgumentException for a key that is not in the bundle: a mistake in the
    ///   program
    public String text(String key, Object... args) {
        String pattern = bundle.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        return args.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(args);
    }

    /// What `saying` says.
    ///
    /// @throws IllegalArgumentException for a key that is not in the bundle: a mistake in the
    ///   program
    public String tell(Saying saying) {
        return text(saying.key(), saying.args().stream().map(this::told).toArray());
    }

    private String told(Saying.Arg arg) {
        return switch (arg) {
            case Saying.Text(String text) -> text;
            case Saying.Told(Saying saying) -> tell(saying);
            case Saying.Several(var sayings) ->
                    sayings.stream().map(this::tell).collect(Collectors.joining("; "));
        };
    }

    /// A measured time: `850 ns`, `2.1 µs`, `61.3 ms`, with three significant digits at most.
    public String nanos(long nanos) {
        if (nanos < 1_000) {
            return nanos + " ns";
        }
        if (nanos < 1_000_000) {
            return scaled(nanos, 1_000) + " µs";
        }
        return nanos < 1_000_000_000L
                ? scaled(nanos, 1_000_000) + " ms"
                : scaled(nanos, 1_000_000_000L) + " s";
    }

    private static String scaled(long nanos, long unit) {
        double value = (double) nanos / unit;
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }

    /// A length of lesson time in its two largest units: `20 min`, `1 h 30 min`, `7 d`.
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return text("time.seconds", seconds);
        }
        if (seconds < 3_600) {
            return joined("time.minutes", seconds / 60, "time.seconds", seconds % 60);
        }
        return seconds < 86_400
                ? joined("time.hours", seconds / 3_600, "time.minutes", seconds % 3_600 / 60)
                : joined("time.days", seconds / 86_400, "time.hours", seconds % 86_400 / 3_600);
    }

    private String joined(String large, long count, String small, long rest) {
        String first = text(large, count);
        return rest == 0 ? first : text("time.joined", first, text(small, rest));
    }

    private static Map<Language, Words> load() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(language, read("words_" + language.code())));
        }
        return all;
    }

    private static Properties read(String name) {
        try (InputStream in =
                        Objects.requireNonNull(
                                Words.class.getResourceAsStream(name + ".properties"), name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
