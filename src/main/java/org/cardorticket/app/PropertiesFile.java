package org.cardorticket.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.cardorticket.export.Draft;

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
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "Card or Ticket");
            // Written beside its place under a name that no second instance has.
            Draft.write(path, text.toString());
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
