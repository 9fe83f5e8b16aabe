package org.cardorticket.auth;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.cardorticket.time.Stopwatch;

/// A connection on which every answer comes to an end, in time and in length, and announces no more
/// than it may: a timeout alone begins anew with every byte, and whoever drips can hold somebody
/// for ever.
///
/// Used by one thread at a time, as the pool lends it.
final class BoundedSocket extends Socket {

    /// How long the answer to one question may take, from its last byte sent to its last byte read.
    static final Duration LONGEST = Duration.ofSeconds(1);

    /// How long an answer may be, in bytes: far more than all sessions of a classroom.
    static final long LARGEST = 16L << 20;

    private final Duration longest;
    private final long largest;
    private final ReplyBounds bounds = new ReplyBounds();
    private volatile Stopwatch asked = Stopwatch.start();
    private volatile long heard;

    /// Not yet connected.
    BoundedSocket() {
        this(LONGEST, LARGEST);
    }

    /// Not yet connected; an answer may take `longest` and have `largest` bytes.
    BoundedSocket(Duration longest, long largest) {
        this.longest = longest;
        this.largest = largest;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Answers(super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Questions(super.getOutputStream());
    }

    /// Notes when something was asked.
    private final class Questions extends FilterOutputStream {

        Questions(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            asked = Stopwatch.start();
            heard = 0;
            bounds.asked();
        }
    }

    /// Breaks off what does not end.
    private final class Answers extends FilterInputStream {

        Answers(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            heard += Math.max(0, read);
            bounds.heard(bytes, from, Math.max(0, read));
            if (asked.nanos() > longest.toNanos() || heard > largest) {
                throw new SocketTimeoutException("the answer does not come to an end");
            }
            return read;
        }
    }
}
