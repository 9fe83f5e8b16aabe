package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// A session's cookie: the seal opens for what it has sealed, and the gates for the one session
/// there is.
public final class SealFuzz {

    private static final Counter COUNTER = new Counter();
    private static final Seal SEAL = COUNTER.lasting.seal();
    private static final String CARD = COUNTER.openers(Scheme.SESSION).getFirst();

    /// Ours, and of nobody.
    private static final String UNKNOWN = SEAL.seal("0".repeat(32));

    private static final List<String> SEALED = List.of(CARD, UNKNOWN, SEAL.seal(""), SEAL.seal("a"));
    private static final Auth AUTH = COUNTER.fresh();

    private SealFuzz() {}

    static List<byte[]> seeds() {
        return SEALED.stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        Optional<String> id = SEAL.open(text);
        if (id.isPresent() != SEALED.contains(text)) {
            throw new AssertionError("opened: " + text);
        }
        Request request = Request.of("GET", "/session/me").with("Cookie", "sid=" + text);
        boolean letIn = Counter.refusal(AUTH, Scheme.SESSION, request).isEmpty();
        if (letIn != TokenFuzz.says(Scheme.SESSION, "sid=" + text, CARD)) {
            throw new AssertionError((letIn ? "let in: " : "kept out: ") + text);
        }
    }
}
