package org.cardorticket.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is written beside its place and moved there when it is complete, so that nobody ever
/// finds half a one: not after an error, and not after Ctrl-C.
public final class Draft implements AutoCloseable {

    /// What all drafts are called, as a pattern for a folder; one that was killed may be left
    /// there.
    public static final String NAMES = ".draft-*.tmp";

    /// The reason of the exception when a folder stands where the file is to be.
    public static final String A_FOLDER = "is a folder";

    private final Path place;
    private final Path draft;
    private final Thread cleaner;

    private Draft(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
        this.cleaner = new Thread(() -> remove(draft));
    }

    /// A draft of the file `place`, whose folder is made if need be.
    ///
    /// @throws IOException when nothing can be written there
    public static Draft of(Path place) throws IOException {
        Path absolute = place.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new FileSystemException(place.toString(), null, A_FOLDER);
        }
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IOException(place + " is no file");
        }
        Files.createDirectories(folder);
        // In the same folder, because only within one file system is a move a single act.
        Draft made = new Draft(absolute, Files.createTempFile(folder, ".draft-", ".tmp"));
        Runtime.getRuntime().addShutdownHook(made.cleaner);
        return made;
    }

    /// Writes `text` to `place` as UTF-8, wholly or not at all.
    ///
    /// @throws IOException when it cannot be written
    public static void write(Path place, String text) throws IOException {
        try (Draft draft = of(place)) {
            Files.writeString(draft.path(), text, StandardCharsets.UTF_8);
            draft.publish();
        }
    }

    /// The file to write to until it is published.
    public Path path() {
        return draft;
    }

    /// Moves what has been written to its place, over an older file.
    ///
    /// @throws IOException when it cannot be moved
    public void publish() throws IOException {
        draft.toFile().setReadable(true, false);
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Removes the draft if it has not been published.
    @Override
    public void close() {
        remove(draft);
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook does no harm.
            return;
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Nothing better can be done about it than to leave it where it is.
            return;
        }
    }
}
