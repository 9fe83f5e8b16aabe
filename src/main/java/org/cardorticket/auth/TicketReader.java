package org.cardorticket.auth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;

/// The gates that read a ticket of one scheme: its form, its signature, what it is for, its time.
/// They need no memory.
record TicketReader(Scheme scheme, TicketOffice office, LessonClock clock) {

    /// The gates for a ticket of `type`; `taking` finds the ticket's text in the request.
    List<Check> checks(TicketOffice.Type type, Function<Attempt, Outcome> taking) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(Gate.CREDENTIAL, attempt -> form(attempt, taking.apply(attempt))));
        checks.add(
                new Check(
                        Gate.SIGNATURE,
                        attempt -> office.verify(attempt.credential(), attempt.token())));
        checks.add(
                new Check(
                        Gate.AUDIENCE,
                        attempt -> TicketOffice.belongs(attempt.token(), type, scheme)));
        checks.add(new Check(Gate.EXPIRY, this::stillTime));
        return checks;
    }

    private static Outcome form(Attempt attempt, Outcome taken) {
        if (!taken.passed()) {
            return taken;
        }
        Optional<Attempt.Token> token = TicketForm.read(attempt.credential());
        token.ifPresent(attempt::token);
        return token.isPresent() ? taken : new Outcome.Failed(Reason.MALFORMED);
    }

    /// `now < exp` (RFC 7519 §4.1.4), and not before `nbf` or `iat`.
    private Outcome stillTime(Attempt attempt) {
        Instant now = clock.instant();
        Optional<TicketClaims> read = TicketClaims.read(attempt.token().claims());
        if (read.isEmpty()) {
            return new Outcome.Failed(Reason.MALFORMED);
        }
        TicketClaims claims = read.get();
        if (now.isBefore(claims.notBefore())) {
            return new Outcome.Failed(Reason.NOT_YET_VALID);
        }
        if (!now.isBefore(claims.who().expiry())) {
            return new Outcome.Failed(Reason.EXPIRED);
        }
        attempt.identity(claims.who());
        return new Outcome.Passed("exp " + LessonTime.clock(claims.who().expiry()));
    }
}
