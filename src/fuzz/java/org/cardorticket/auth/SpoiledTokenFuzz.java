package org.cardorticket.auth;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Scheme;
import org.cardorticket.wire.Request;

/// Tickets of all three algorithms with a piece cut out and another put in its place, presented at
/// any scheme, or where pairs are bought: none is worth anything but the whole ones, at home.
///
/// Bytes: which ticket, at which scheme, where (two), how much goes; the rest comes in its place.
public final class SpoiledTokenFuzz {

    private static final Counter COUNTER = new Counter();
    private static final List<Counter.Issued> ISSUED;
    private static final Scheme[] SCHEMES = Scheme.values();
    private static final int HEAD = 5;

    static {
        COUNTER.issueWith(Algorithm.EDDSA, "bob");
        COUNTER.issueWith(Algorithm.RS256, "carol");
        ISSUED = COUNTER.issued();
    }

    private SpoiledTokenFuzz() {}

    static List<byte[]> seeds() {
        return IntStream.range(0, ISSUED.size())
                .mapToObj(i -> new byte[] {(byte) i, (byte) ISSUED.get(i).scheme().ordinal(), 0, 9, 1, 'A'})
                .toList();
    }

    public static void fuzzerInitialize() throws Exception {
        // What is slow only the first time must not look like an input that is slow.
        for (byte[] seed : seeds()) {
            fuzzerTestOneInput(seed);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length < HEAD) {
            return;
        }
        Counter.Issued whole = ISSUED.get((input[0] & 0xff) % ISSUED.size());
        Scheme scheme = SCHEMES[(input[1] & 0xff) % SCHEMES.length];
        int at = ((input[2] & 0xff) << 8 | input[3] & 0xff) % (whole.text().length() + 1);
        int to = Math.min(whole.text().length(), at + (input[4] & 0xff));
        String piece =
                new String(
                        Arrays.copyOfRange(input, HEAD, input.length), StandardCharsets.ISO_8859_1);
        String text = whole.text().substring(0, at) + piece + whole.text().substring(to);
        Auth auth = COUNTER.fresh();
        Request request =
                Request.of("GET", scheme.path("/me"))
                        .with(
                                scheme.inCookie() ? "Cookie" : "Authorization",
                                Counter.header(scheme) + text);
        boolean letIn = Counter.refusal(auth, scheme, request).isEmpty();
        boolean due =
                COUNTER.openers(scheme).stream()
                        .anyMatch(each ->
                                TokenFuzz.says(scheme, Counter.header(scheme) + text, each));
        if (letIn != due) {
            throw new AssertionError((letIn ? "let in: " : "kept out: ") + text);
        }
        if (auth.scheme(scheme).refreshing().isPresent()) {
            buy(auth, scheme, text);
        }
    }

    private static void buy(Auth auth, Scheme scheme, String text) {
        ExchangeLog log = ExchangeLog.silent();
        Attempt attempt =
                new Attempt(
                        Request.of("POST", scheme.path("/refresh")), auth.room().recorded(log));
        attempt.present(text);
        RefreshDesk desk = auth.scheme(scheme).refreshing().orElseThrow();
        boolean bought = desk.refresh(attempt, log) instanceof RefreshDesk.Result.Bought;
        boolean due = ISSUED.contains(new Counter.Issued(scheme, text, true));
        if (bought != due) {
            throw new AssertionError((bought ? "bought with: " : "bought nothing with: ") + text);
        }
    }
}
