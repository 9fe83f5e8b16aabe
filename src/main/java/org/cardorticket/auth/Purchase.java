package org.cardorticket.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.jspecify.annotations.Nullable;

/// One refresh at its last two gates: rotation, reuse detection and grace (RFC 9700 §4.14.2).
final class Purchase {

    private final TicketMint mint;
    private final Recall recall;
    private final Lasting lasting;
    private final Attempt attempt;
    private final ExchangeLog log;
    private Grant.@Nullable Token grant;

    Purchase(TicketMint mint, Recall recall, Lasting lasting, Attempt attempt, ExchangeLog log) {
        this.mint = mint;
        this.recall = recall;
        this.lasting = lasting;
        this.attempt = attempt;
        this.log = log;
    }

    /// What was bought, once both gates have let it through.
    Grant.Token grant() {
        if (grant == null) {
            throw new IllegalStateException("nothing was bought");
        }
        return grant;
    }

    /// Does the family still live?
    Outcome lookUp() {
        Identity who = attempt.known();
        Optional<Row> row =
                mint.families()
                        .find(who.family(), attempt)
                        .filter(found -> found.user().equals(who.user()))
                        .filter(found -> Family.of(found).isPresent());
        row.ifPresent(attempt::row);
        return row.isPresent()
                ? new Outcome.Passed(Credential.shortId(who.family()))
                : new Outcome.Failed(Reason.REVOKED);
    }

    /// Is this the newest token of its family? Then it is used up by this very question.
    Outcome claim() {
        Family family = Family.of(attempt.row()).orElseThrow();
        String token = attempt.known().credential();
        Instant now = mint.now();
        Duration grace = lasting.rules().settings().grace();
        if (family.newest().equals(token)) {
            return buy(family, now);
        }
        if (family.stillInGrace(token, grace, now)) {
            grant = mint.again(family);
            return new Outcome.Passed("grace " + grace.toSeconds() + " s");
        }
        if (lasting.rules().on(Defence.REUSE_DETECTION)) {
            recall.family(family, Ending.REUSED, log);
            return new Outcome.Failed(Reason.REUSED);
        }
        return new Outcome.Failed(Reason.REVOKED);
    }

    private Outcome buy(Family old, Instant now) {
        boolean rotating = lasting.rules().on(Defence.ROTATION);
        Family next = mint.successor(old, rotating, now);
        Row row = next.row(mint.scheme());
        if (!lasting.rules().on(Defence.COMPARE_AND_SET)) {
            // Read, sign, write: whoever read the same row meanwhile does not notice.
            grant = mint.issueNext(old, next, attempt.credential(), log);
            attempt.store().put(row);
        } else if (attempt.store().replace(attempt.row(), row)) {
            grant = mint.issueNext(old, next, attempt.credential(), log);
        } else {
            return lost();
        }
        return new Outcome.Passed(rotating ? "rotated" : "not rotated");
    }

    /// Somebody on another server was quicker: look again at what has become of the family.
    private Outcome lost() {
        String before = attempt.row().value();
        Outcome again = lookUp();
        boolean changed = again.passed() && !attempt.row().value().equals(before);
        return changed ? claim() : new Outcome.Failed(Reason.REVOKED);
    }
}
