package org.cardorticket.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Header;
import org.cardorticket.wire.Request;

/// Counts what requests cost: bytes of credential, look-ups, signature checks.
///
/// What is said of one request is about those that had to show a credential and sent one.
final class Requests implements Counter {

    private static final int LINE_END = 2;

    /// One request that has arrived.
    private static final class Tally {
        private final boolean carries;
        private boolean guarded;
        private final List<Long> lookUps = new ArrayList<>();
        private final List<Long> signatures = new ArrayList<>();

        Tally(boolean carries) {
            this.carries = carries;
        }
    }

    private final String carrier;
    private final Map<ExchangeId, Tally> open = new HashMap<>();
    private final Median bytes = new Median();
    private final Work lookUps = new Work(Subject.LOOK_UPS_EACH, Subject.LOOK_UPS_ALL);
    private final Work signatures = new Work(Subject.SIGNATURES_EACH, Subject.SIGNATURES_ALL);

    /// @param scheme the scheme whose requests these are
    Requests(Scheme scheme) {
        this.carrier = scheme.inCookie() ? "Cookie" : "Authorization";
    }

    @Override
    public void count(Happening happening, Book book) {
        if (!happening.counts()) {
            return;
        }
        if (happening.step() instanceof Step.RequestArrived arrived) {
            open.put(happening.exchange(), arrived(arrived.request(), happening.seq(), book));
            return;
        }
        Tally tally = open.get(happening.exchange());
        if (tally == null) {
            return;
        }
        long seq = happening.seq();
        switch (happening.step()) {
            case Step.GatesAhead ahead -> tally.guarded |= ahead.gates().contains(Gate.CREDENTIAL);
            case Step.RowFound _, Step.RowMissed _ -> lookUps.done(seq, tally.lookUps, book);
            case Step.Checked checked when checked.gate() == Gate.SIGNATURE ->
                    signatures.done(seq, tally.signatures, book);
            case Step.Answered _ -> {
                open.remove(happening.exchange());
                if (tally.carries && tally.guarded) {
                    lookUps.answered(seq, tally.lookUps, book);
                    signatures.answered(seq, tally.signatures, book);
                }
            }
            default -> {}
        }
    }

    private Tally arrived(Request request, long seq, Book book) {
        long length = credentialBytes(request);
        if (length > 0) {
            bytes.add(length, Proof.of(seq));
            book.enter(
                    Subject.CREDENTIAL_BYTES,
                    new Figure.BytesPerRequest(bytes.value(), bytes.count(), bytes.proof()));
        }
        return new Tally(length > 0);
    }

    /// The header lines that carry a credential, with their ends, and the body where a refresh
    /// token is sent in it.
    private long credentialBytes(Request request) {
        long length = 0;
        for (Header header : request.headers()) {
            if (header.is(carrier)) {
                length += utf8(header.line()) + LINE_END;
            }
        }
        return request.path().endsWith("/refresh") ? length + utf8(request.body()) : length;
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
