package org.cardorticket.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// A small file of keys and values. Nothing that goes wrong here keeps anybody from a lesson: a
/// file that cannot be read counts as empty, one that cannot be written is left as it is.
record PropertiesFile(Path path) {

    private static final long LONGEST = 64 * 1024;

    /// The file `name` in the same folder.
    PropertiesFile sibling(String name) {
        return new PropertiesFile(path.resolveSibling(name));
    }

    /// What the file says.
    Properties load() {
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
        return properties;
    }

    /// Keeps `properties`, whole or not at all; whether that could be done.
    boolean save(Properties properties) {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(beside)) {
                properties.store(out, "Card or Ticket");
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
