package org.cardorticket.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Where preferences are kept from one start to the next.
record PreferencesFile(Path path) {

    /// The file of this user on this system: where the system keeps such things.
    static PreferencesFile ofUser(Map<String, String> environment, String home, String system) {
        String os = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (os.startsWith("windows") && environment.containsKey("APPDATA")) {
            folder = Path.of(environment.get("APPDATA"), "Card or Ticket");
        } else if (os.startsWith("mac")) {
            folder = Path.of(home, "Library", "Application Support", "Card or Ticket");
        } else {
            String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
            folder =
                    (config.isBlank() ? Path.of(home, ".config") : Path.of(config))
                            .resolve("card-or-ticket");
        }
        return new PreferencesFile(folder.resolve("preferences.properties"));
    }

    /// The file of whoever runs this process.
    static PreferencesFile ofThisProcess() {
        return ofUser(
                System.getenv(),
                System.getProperty("user.home", "."),
                System.getProperty("os.name", ""));
    }

    /// The file itself.
    PropertiesFile file() {
        return new PropertiesFile(path);
    }

    /// What the file says.
    Preferences load() {
        return Preferences.read(file().load());
    }

    /// Keeps `preferences`, whole or not at all; whether that could be done.
    boolean save(Preferences preferences) {
        return file().change(lines(preferences.write()));
    }

    /// Keeps what is other in `preferences` than in `before`: what a second instance has changed
    /// meanwhile, and this one has not, stays.
    boolean save(Preferences preferences, Preferences before) {
        return file().change(preferences.since(before));
    }

    private static Map<String, String> lines(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
