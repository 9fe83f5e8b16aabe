package org.cardorticket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// A port at which nobody listens, and which no system gives to anybody who asks for just any: it
/// is still free a moment later, whatever other tests open meanwhile.
public final class FreePort {

    /// Systems give away ports from 32768 (Linux) or 49152 (others) on.
    private static final int FIRST = 20_000;

    private static final int BEYOND = 32_000;

    private static final int TRIES = 100;

    private FreePort() {}

    /// Another one each time, by chance: tests in other processes look for theirs at the same time.
    public static int next() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            try (ServerSocket socket =
                    new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another.
            }
        }
        throw new IllegalStateException("no free port from " + FIRST + " to " + BEYOND);
    }
}
