package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// A header with a ticket in it, or what somebody takes for one: only what was issued, letter by
/// letter, opens anything, and only at its own scheme.
///
/// The first byte chooses the scheme, the others are the header's value.
public final class TokenFuzz {

    private static final Counter COUNTER = new Counter();
    private static final Scheme[] SCHEMES = Scheme.values();
    private static final Auth AUTH = COUNTER.fresh();

    private TokenFuzz() {}

    static List<byte[]> seeds() {
        return COUNTER.issued().stream()
                .map(each ->
                        (char) each.scheme().ordinal()
                                + Counter.header(each.scheme())
                                + each.text())
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Scheme scheme = SCHEMES[(input[0] & 0xff) % SCHEMES.length];
        String value =
                new String(
                        Arrays.copyOfRange(input, 1, input.length), StandardCharsets.ISO_8859_1);
        String name = scheme.inCookie() ? "Cookie" : "Authorization";
        Request request = Request.of("GET", scheme.path("/me")).with(name, value);
        boolean letIn = Counter.refusal(AUTH, scheme, request).isEmpty();
        if (letIn != COUNTER.openers(scheme).stream().anyMatch(each -> says(scheme, value, each))) {
            throw new AssertionError((letIn ? "let in: " : "kept out: ") + value);
        }
    }

    /// Whether `value` is a header that carries `credential`, and nothing else of its kind: blanks
    /// may stand around it, and a scheme's name knows no case (RFC 9110 §11.1).
    static boolean says(Scheme scheme, String value, String credential) {
        if (!scheme.inCookie()) {
            return value.matches("(?i:bearer) +" + Pattern.quote(credential) + "[ \\t]*");
        }
        String name = Counter.header(scheme).replace("=", "");
        Pattern ours = Pattern.compile("[ \\t]*" + name + "[ \\t]*=(?s:.*)");
        List<String> all =
                Arrays.stream(value.split(";", -1))
                        .filter(part -> ours.matcher(part).matches())
                        .map(part -> part.substring(part.indexOf('=') + 1))
                        .toList();
        return all.size() == 1 && all.getFirst().replaceAll("^[ \\t]+|[ \\t]+$", "").equals(credential);
    }
}
