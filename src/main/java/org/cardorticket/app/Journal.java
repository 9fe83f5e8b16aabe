package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/// What went wrong in the program, kept in a few small files that take turns. Where none can be
/// written nothing is kept, and nobody is bothered.
final class Journal implements AutoCloseable {

    private static final int LARGEST = 256 * 1024;
    private static final int FILES = 3;

    private final Optional<FileHandler> file;

    /// A journal in `folder`.
    Journal(Path folder) {
        file = open(folder);
    }

    private static Optional<FileHandler> open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileHandler handler =
                    new FileHandler(
                            folder.toString().replace("%", "%%") + "/card-or-ticket.%g.log",
                            LARGEST,
                            FILES,
                            true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return Optional.of(handler);
        } catch (IOException | SecurityException _) {
            return Optional.empty();
        }
    }

    /// Keeps `text`, in which nothing secret may stand.
    void keep(String text) {
        file.ifPresent(handler -> {
            handler.publish(new LogRecord(Level.SEVERE, text));
            handler.flush();
        });
    }

    @Override
    public void close() {
        file.ifPresent(FileHandler::close);
    }
}
