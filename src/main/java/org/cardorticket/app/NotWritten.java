package org.cardorticket.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.cardorticket.export.Draft;
import org.cardorticket.saying.Saying;

/// Why something could not be written, in words that help: the system's own are often no more than
/// the name of the file, and in no language of ours.
final class NotWritten {

    private NotWritten() {}

    /// That it could not be written because of `e`, and what is safe.
    static Saying because(Exception e) {
        return Saying.of("export.notwritten", why(e));
    }

    private static Object why(Exception e) {
        return switch (e) {
            case AccessDeniedException denied ->
                    Saying.of("notwritten.denied", String.valueOf(denied.getFile()));
            case NoSuchFileException missing ->
                    Saying.of("notwritten.missing", String.valueOf(missing.getFile()));
            case NotDirectoryException file ->
                    Saying.of("notwritten.nofolder", String.valueOf(file.getFile()));
            case FileAlreadyExistsException file ->
                    Saying.of("notwritten.nofolder", String.valueOf(file.getFile()));
            case ReadOnlyFileSystemException _ -> Saying.of("notwritten.readonly");
            case FileSystemException other when Draft.A_FOLDER.equals(other.getReason()) ->
                    Saying.of("notwritten.folder", String.valueOf(other.getFile()));
            default ->
                    e.getMessage() == null
                            ? e.getClass().getSimpleName()
                            : inTheWordsOfTheSystem(e.getMessage());
        };
    }

    /// Linux, macOS and Windows, in that order.
    private static Object inTheWordsOfTheSystem(String message) {
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left")
                || lower.contains("quota exceeded")
                || lower.contains("file too large")
                || lower.contains("not enough space")) {
            return Saying.of("notwritten.full");
        }
        if (lower.contains("read-only file system") || lower.contains("write-protected")) {
            return Saying.of("notwritten.readonly");
        }
        return message;
    }
}
