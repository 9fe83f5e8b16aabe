package org.cardorticket.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/// The port of a server that is down: whoever calls is refused, as after a crash, and the system
/// gives it to nobody else who asks for any free one.
///
/// A server may be down for many steps of a lesson, while a browser beside it opens one port after
/// the other.
final class KeptPort implements AutoCloseable {

    private final SocketChannel held;

    private KeptPort(SocketChannel held) {
        this.held = held;
    }

    /// Keeps `port` of this machine's loopback; empty where the system does not allow it, and
    /// whoever wants to listen there again finds out whether it is still free.
    static Optional<KeptPort> of(int port) {
        try {
            SocketChannel channel = SocketChannel.open();
            try {
                // Connections of the server that went down may still be about to end.
                channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
                channel.bind(Listener.loopback(port));
                return Optional.of(new KeptPort(channel));
            } catch (IOException e) {
                channel.close();
            }
        } catch (IOException e) {
            // Kept or not, the server is down.
        }
        return Optional.empty();
    }

    /// Gives it back.
    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
