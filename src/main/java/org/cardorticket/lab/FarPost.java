package org.cardorticket.lab;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.cardorticket.time.Stopwatch;

/// The other end of a long line: a socket on loopback that sends every byte back after as long as
/// the way there and back would take.
final class FarPost implements AutoCloseable {

    private static final double NANOS = 1e6;

    private final ServerSocket door;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile long nanos;

    private FarPost(ServerSocket door) {
        this.door = door;
    }

    /// Opens one that is no way off.
    ///
    /// @throws IOException when there is no free port
    static FarPost open() throws IOException {
        FarPost post = new FarPost(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().name("far-post").start(post::welcome);
        return post;
    }

    /// Where it listens, on loopback.
    int port() {
        return door.getLocalPort();
    }

    /// Puts it `millis` of a round trip away.
    void away(double millis) {
        nanos = Math.round(millis * NANOS);
    }

    private void welcome() {
        while (true) {
            try {
                Socket line = door.accept();
                lines.add(line);
                if (door.isClosed()) {
                    // Came in while it was being closed.
                    hangUp(line);
                }
                Thread.ofVirtual().name("far-line").start(() -> answer(line));
            } catch (IOException _) {
                // Closed.
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            line.setTcpNoDelay(true);
            for (int asked = line.getInputStream().read();
                    asked >= 0;
                    asked = line.getInputStream().read()) {
                travel(nanos);
                line.getOutputStream().write(asked);
            }
        } catch (IOException _) {
            // Whoever asked has gone, or everything is over.
        } finally {
            lines.remove(line);
        }
    }

    /// Waits so long; a park may end too soon.
    private static void travel(long nanos) {
        Stopwatch since = Stopwatch.start();
        for (long left = nanos; left > 0; left = nanos - since.nanos()) {
            LockSupport.parkNanos(left);
        }
    }

    /// Hangs up on everybody.
    @Override
    public void close() {
        hangUp(door);
        lines.forEach(FarPost::hangUp);
    }

    private static void hangUp(Closeable line) {
        try {
            line.close();
        } catch (IOException _) {
            // It is of no use any more, whatever state it is in.
        }
    }
}
