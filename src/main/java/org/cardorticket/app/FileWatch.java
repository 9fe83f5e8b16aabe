package org.cardorticket.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/// Tells when a file is saved, until it is closed.
final class FileWatch implements AutoCloseable {

    private final WatchService service;
    private final Path name;
    private final Runnable saved;

    private FileWatch(WatchService service, Path name, Runnable saved) {
        this.service = service;
        this.name = name;
        this.saved = saved;
    }

    /// Calls `saved` on a thread of its own whenever `file` has been written or replaced.
    ///
    /// @throws IOException when the system cannot watch the folder
    static FileWatch of(Path file, Runnable saved) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        if (folder == null || name == null) {
            throw new IOException(whole.toString());
        }
        WatchService service = folder.getFileSystem().newWatchService();
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        FileWatch watch = new FileWatch(service, name, saved);
        Thread.ofPlatform().daemon().name("file watch").start(watch::listen);
        return watch;
    }

    private void listen() {
        try {
            for (WatchKey key = service.take(); key != null; key = service.take()) {
                boolean mine =
                        key.pollEvents().stream().anyMatch(event -> name.equals(event.context()));
                if (mine) {
                    saved.run();
                }
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException _) {
            // Nobody wants to know any more.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException _) {
            // Then it ends with the program.
        }
    }
}
