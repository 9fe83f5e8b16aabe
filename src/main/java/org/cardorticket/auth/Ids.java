package org.cardorticket.auth;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Makes ids that nobody can guess: 128 bits, in hex.
record Ids(RandomGenerator random) {

    private static final int BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /// A new id of 32 hex digits.
    String next() {
        return HexFormat.of().formatHex(bytes(BYTES));
    }

    /// 256 random bits, for a key.
    byte[] secret() {
        return bytes(SECRET_BYTES);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
