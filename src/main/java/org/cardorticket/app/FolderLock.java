package org.cardorticket.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one after another change the files of a folder, also those of a second instance of the
/// program: whoever reads, changes and writes loses nothing that somebody else has written between.
///
/// Where no lock can be had within a second (not every file system has locks) it goes without: late
/// is worse than last.
final class FolderLock implements AutoCloseable {

    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();
    private static final int TRIES = 50;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Optional<FileChannel> held;

    private FolderLock(Optional<FileChannel> held) {
        this.held = held;
    }

    /// Waits until it is this caller's turn in the folder of `file`, which is made if need be.
    static FolderLock beside(Path file) {
        THIS_PROCESS.lock();
        Path lock = file.toAbsolutePath().resolveSibling(".lock");
        try {
            Path folder = lock.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileChannel channel =
                    FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int i = 0; i < TRIES && channel.tryLock() == null; i++) {
                LockSupport.parkNanos(PAUSE);
            }
            return new FolderLock(Optional.of(channel));
        } catch (IOException | RuntimeException _) {
            return new FolderLock(Optional.empty());
        }
    }

    /// The next one's turn.
    @Override
    public void close() {
        try {
            if (held.isPresent()) {
                held.get().close();
            }
        } catch (IOException _) {
            // The system lets go of it when the process ends.
            return;
        } finally {
            THIS_PROCESS.unlock();
        }
    }
}
