package org.cardorticket.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.cardorticket.export.Draft;

/// A small file of keys and values. Nothing that goes wrong here keeps anybody from a lesson: a
/// file that cannot be read counts as empty and is set aside, one that cannot be written is left as
/// it is.
record PropertiesFile(Path path) {

    private static final long LONGEST = 64 * 1024;

    /// The file `name` in the same folder.
    PropertiesFile sibling(String name) {
        return new PropertiesFile(path.resolveSibling(name));
    }

    /// What the file says.
    Properties load() {
        return read().orElseGet(Properties::new);
    }

    /// What the file says, nothing when it is not there; empty when it is there and says nothing
    /// that can be understood.
    Optional<Properties> read() {
        Properties properties = new Properties();
        try {
            if (Files.isRegularFile(path)) {
                if (Files.size(path) > LONGEST) {
                    return Optional.empty();
                }
                try (Reader in = Files.newBufferedReader(path)) {
                    properties.load(in);
                }
            }
            return Optional.of(properties);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Keeps `lines` beside those that somebody else has written; whether that could be done.
    boolean change(Map<String, String> lines) {
        return change(lines, Set.of());
    }

    private boolean change(Map<String, String> lines, Set<String> without) {
        try (FolderLock _ = FolderLock.beside(path)) {
            Optional<Properties> now = read();
            if (now.isEmpty() && setAside(false).isEmpty()) {
                return false;
            }
            Properties all = now.orElseGet(Properties::new);
            without.forEach(all::remove);
            all.putAll(lines);
            return save(all);
        }
    }

    /// Keeps `properties` and nothing else, whole or not at all; whether that could be done.
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

    /// Takes the lines `wrong`, or all of them if nothing can be read, out of the file.
    ///
    /// @return where the file stands as it was; empty when that could not be done, and nothing has
    ///   been changed
    Optional<Path> mend(Set<String> wrong) {
        Optional<Path> asItWas;
        try (FolderLock _ = FolderLock.beside(path)) {
            asItWas = setAside(read().isPresent());
        }
        return asItWas.filter(_ -> change(Map.of(), wrong));
    }

    private Optional<Path> setAside(boolean copy) {
        Path aside = path.resolveSibling(path.getFileName() + ".broken");
        try {
            if (copy) {
                Files.copy(path, aside, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(aside);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
