package org.cardorticket.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a second Java may print before it ends: numbers and short lines, or an end with a reason.
public final class OtherJavaFuzz {

    private static final Runnable PATIENT = () -> {};
    private static final int LONGEST = 200;

    private OtherJavaFuzz() {}

    static List<byte[]> seeds() {
        return List.of("1\n2.5e9\n-3.0\n", "one\n\n two \n三\n", "NaN\n0x1p3\n1d\n", "WARNING: no\n")
                .stream()
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        hear(input, false);
        hear(input, true);
    }

    private static void hear(byte[] input, boolean numbers) {
        OtherJava other = new OtherJava(new Ended(input));
        int heard = 0;
        try {
            while (heard <= input.length) {
                boolean right =
                        numbers
                                ? Double.isFinite(other.number(PATIENT))
                                : other.line(PATIENT).length() <= LONGEST;
                if (!right) {
                    throw new AssertionError("heard what is none");
                }
                heard++;
            }
            throw new AssertionError("more lines than bytes");
        } catch (IOException end) {
            if (!end.getMessage().startsWith("the other Java ")) {
                throw new AssertionError("another reason", end);
            }
        }
    }

    /// A process that has printed something and is over: one that really ran would take a thousand
    /// times as long.
    private static final class Ended extends Process {

        private final byte[] printed;

        Ended(byte[] printed) {
            this.printed = printed;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(printed);
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public void destroy() {}

        @Override
        public boolean isAlive() {
            return false;
        }
    }
}
