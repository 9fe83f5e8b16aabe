package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.cardorticket.export.Draft;
import org.cardorticket.saying.Saying;

/// Looks after what is kept from one start to the next: mends what cannot be read and sets aside
/// how it was, clears away what an instance that was killed has left, and says what a person should
/// know of it.
///
/// @param preferences the file of the preferences
/// @param progress the file of what was reached
record Housekeeping(PropertiesFile preferences, PropertiesFile progress) {

    /// A draft as old as this is nobody's any more.
    private static final Duration ABANDONED = Duration.ofHours(1);

    /// Does it; what is to be told, nothing where all is well.
    List<Saying> look() {
        List<Saying> told = new ArrayList<>();
        mend(preferences, Preferences::misread).ifPresent(told::add);
        mend(progress, ProgressFile::misread).ifPresent(told::add);
        if (!writable()) {
            told.add(unwritable(preferences));
        }
        return told;
    }

    /// That nothing will be kept, because nothing can be written beside `file`.
    static Saying unwritable(PropertiesFile file) {
        return Saying.of("kept.unwritable", file.path().toAbsolutePath().resolveSibling(""));
    }

    private static Optional<Saying> mend(
            PropertiesFile file, Function<Properties, Set<String>> misread) {
        Optional<Properties> kept = file.read();
        Set<String> wrong = kept.map(misread).orElseGet(Set::of);
        if (kept.isPresent() && wrong.isEmpty()) {
            return Optional.empty();
        }
        String name = file.path().toAbsolutePath().getFileName().toString();
        Path asItWas = file.mend(wrong).orElse(file.path());
        return Optional.of(
                wrong.isEmpty()
                        ? Saying.of("kept.unreadable", name, asItWas)
                        : Saying.of("kept.misread", name, String.join(", ", wrong), asItWas));
    }

    /// Whether something can be written there. The age of what others have left is measured by the
    /// clock of the place itself.
    private boolean writable() {
        try (Draft draft = Draft.of(preferences.path())) {
            Instant now = Files.getLastModifiedTime(draft.path()).toInstant();
            clearAway(draft.path().resolveSibling(""), now.minus(ABANDONED));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void clearAway(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, Draft.NAMES)) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }
}
