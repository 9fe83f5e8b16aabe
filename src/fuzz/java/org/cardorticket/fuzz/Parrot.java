package org.cardorticket.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// Something that listens on loopback and answers whoever comes with the same bytes, whatever was
/// asked, and with nothing more.
public final class Parrot {

    private final ServerSocket door;
    private volatile byte[] says = {};

    private Parrot(ServerSocket door) {
        this.door = door;
    }

    /// One that is there until the process ends.
    public static Parrot open() {
        try {
            Parrot parrot = new Parrot(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(parrot::welcome);
            return parrot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it listens.
    public int port() {
        return door.getLocalPort();
    }

    /// From now on it says `bytes`.
    public void says(byte[] bytes) {
        says = bytes;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            line.setTcpNoDelay(true);
            InputStream in = line.getInputStream();
            byte[] asked = new byte[8_192];
            if (in.read(asked) > 0) {
                line.getOutputStream().write(says);
                line.shutdownOutput();
            }
            // Until the other side goes: closed too early, what was said would be lost with it.
            while (in.read(asked) > 0) {
                asked[0] = 0;
            }
        } catch (IOException _) {
            // The other side was faster.
        }
    }
}
