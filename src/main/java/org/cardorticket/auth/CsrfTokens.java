package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.wire.CookieHeader;
import org.cardorticket.wire.Request;

/// The secret that only our own pages can read, so that a request which brings it was not sent by
/// another site: an HMAC over the cookie that it belongs to (OWASP CSRF Prevention Cheat Sheet,
/// HMAC-based token pattern). Nothing is kept, and another session's secret is of no use.
public final class CsrfTokens {

    /// The header that brings it: a form of another site cannot set one.
    public static final String HEADER = "X-CSRF-Token";

    /// What tells these MACs from those of session ids.
    private static final String PURPOSE = "csrf:";

    private final Seal seal;
    private final Rules rules;

    CsrfTokens(Seal seal, Rules rules) {
        this.seal = seal;
        this.rules = rules;
    }

    /// The secret that belongs to the cookie's `value` under a scheme carried by `carrier`; empty
    /// where none is asked for.
    public Optional<String> of(Carrier carrier, String value) {
        return asked(carrier) ? Optional.of(seal.stamp(PURPOSE + value)) : Optional.empty();
    }

    /// The secret that belongs to the cookie of `request`, which has passed its gates.
    public Optional<String> of(Carrier carrier, Request request) {
        return cookie(carrier, request).flatMap(value -> of(carrier, value));
    }

    /// The gates that a state change has to pass, behind those that know the cookie.
    public List<Check> gates(Carrier carrier) {
        return asked(carrier)
                ? List.of(new Check(Gate.CSRF_TOKEN, attempt -> outcome(carrier, attempt)))
                : List.of();
    }

    private Outcome outcome(Carrier carrier, Attempt attempt) {
        List<String> sent = attempt.request().headers(HEADER);
        boolean ours =
                sent.size() == 1
                        && cookie(carrier, attempt.request())
                                .filter(value -> seal.isStamp(PURPOSE + value, sent.getFirst()))
                                .isPresent();
        return ours ? new Outcome.Passed(HEADER) : new Outcome.Failed(Reason.BAD_CSRF_TOKEN);
    }

    private boolean asked(Carrier carrier) {
        return carrier instanceof Carrier.Cookie && rules.on(Defence.CSRF_TOKEN);
    }

    private static Optional<String> cookie(Carrier carrier, Request request) {
        return carrier instanceof Carrier.Cookie(String name)
                ? CookieHeader.values(request, name).stream().findFirst()
                : Optional.empty();
    }
}
