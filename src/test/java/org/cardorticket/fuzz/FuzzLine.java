package org.cardorticket.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A connection that is kept as long as the server keeps it.
final class FuzzLine implements AutoCloseable {

    /// Longer than this the server may not keep anybody waiting.
    private static final int HANG_MILLIS = 20_000;

    /// An answer, as much of it as a judge needs.
    record Answer(int status, String body) {}

    private final int port;
    private Optional<Socket> open = Optional.empty();

    FuzzLine(int port) {
        this.port = port;
    }

    /// The answer to `sent`; nothing when the server only hung up.
    ///
    /// @throws SocketTimeoutException when it hangs
    Optional<Answer> ask(RequestGrammar.Sent sent) throws IOException {
        Socket socket = open.isPresent() ? open.get() : connect();
        boolean kept = false;
        try {
            socket.getOutputStream().write(sent.bytes());
            socket.getOutputStream().flush();
            if (!sent.whole()) {
                // The end of the bytes is the end of the request, whatever it says.
                socket.shutdownOutput();
            }
            InputStream in = socket.getInputStream();
            String head = head(in);
            while (head.startsWith("HTTP/1.1 100")) {
                head = head(in);
            }
            if (head.isEmpty()) {
                return Optional.empty();
            }
            String lower = head.toLowerCase(Locale.ROOT);
            int length = sent.head() ? 0 : length(lower);
            String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            kept = sent.whole() && !lower.contains("connection: close");
            return Optional.of(new Answer(Integer.parseInt(head.split(" ", 3)[1]), body));
        } catch (SocketTimeoutException hang) {
            throw hang;
        } catch (IOException hungUp) {
            return Optional.empty();
        } finally {
            open = kept ? Optional.of(socket) : Optional.empty();
            if (!kept) {
                socket.close();
            }
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(HANG_MILLIS);
        socket.setTcpNoDelay(true);
        // Leaves at once, without a while in which its port is nobody's: there are a million of us.
        socket.setSoLinger(true, 0);
        return socket;
    }

    /// Up to the empty line; empty when there is nothing more.
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int c = in.read();
            if (c < 0) {
                return "";
            }
            ends = c == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : c == '\r' ? 1 : 0;
            all.write(c);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static int length(String head) {
        int at = head.indexOf("content-length:");
        return at < 0
                ? 0
                : Integer.parseInt(head.substring(at + 15, head.indexOf('\r', at)).strip());
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
