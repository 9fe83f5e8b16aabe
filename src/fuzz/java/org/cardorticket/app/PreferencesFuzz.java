package org.cardorticket.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.cardorticket.ui.Theme;
import org.cardorticket.words.Language;

/// A file of preferences with any bytes in it: a window can open with what is read, and that can be
/// kept and read again.
public final class PreferencesFuzz {

    private static final PreferencesFile FILE = new PreferencesFile(file("preferences.properties"));

    private PreferencesFuzz() {}

    /// A file that goes with the process.
    static Path file(String name) {
        try {
            Path file = Files.createTempDirectory("fuzz").resolve(name);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> seeds() throws IOException {
        Preferences mine =
                new Preferences(
                        Optional.of(Language.ZH), Theme.DARK, true, true, false, 2, 1280, 720);
        return List.of(bytes(mine.write()), bytes(Preferences.STANDARD.write()));
    }

    /// As a file holds them.
    static byte[] bytes(Properties properties) throws IOException {
        StringWriter text = new StringWriter();
        properties.store(text, "Card or Ticket");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Files.write(FILE.path(), input);
        Preferences read = FILE.load();
        boolean usable =
                read.speed() >= 0.5
                        && read.speed() <= 4
                        && read.width() >= 800
                        && read.width() <= 10_000
                        && read.height() >= 500
                        && read.height() <= 10_000;
        if (!usable || !Preferences.read(read.write()).equals(read)) {
            throw new AssertionError(read.toString());
        }
    }
}
