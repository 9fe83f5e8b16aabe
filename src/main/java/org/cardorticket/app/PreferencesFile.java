package org.cardorticket.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where preferences are kept from one start to the next. Nothing that goes wrong here keeps
/// anybody from a lesson: a file that cannot be read counts as empty, one that cannot be written is
/// left.
record PreferencesFile(Path path) {

    private static final long LONGEST = 64 * 1024;

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

    /// What the file says.
    Preferences load() {
        Properties properties = new Properties();
        try {
            if (Files.isRegularFile(path) && Files.size(path) <= LONGEST) {
                try (Reader in = Files.newBufferedReader(path)) {
                    properties.load(in);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            properties.clear();
        }
        return Preferences.read(properties);
    }

    /// Keeps `preferences`, whole or not at all; whether that could be done.
    boolean save(Preferences preferences) {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(beside)) {
                preferences.write().store(out, "Card or Ticket");
            }
            Files.move(
                    beside,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
