package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;

/// Where a refresh token buys the next pair (RFC 6749 §6).
///
/// It is claimed in the turn of its user, which kicks and log-outs take too: whatever they end is
/// not refreshed behind their back.
public final class RefreshDesk {

    /// What came of a refresh.
    public sealed interface Result {

        /// The next pair for `user`.
        record Bought(String user, Grant.Token grant) implements Result {}

        /// Turned away.
        record Refused(Reason reason) implements Result {}
    }

    private final TicketReader reader;
    private final TicketMint mint;
    private final Recall recall;
    private final Lasting lasting;
    private final Turns turns;

    RefreshDesk(TicketReader reader, TicketMint mint, Recall recall, Lasting lasting, Turns turns) {
        this.reader = reader;
        this.mint = mint;
        this.recall = recall;
        this.lasting = lasting;
        this.turns = turns;
    }

    /// Leads `attempt`, whose credential is a refresh token out of a body, through the gates, and
    /// buys the next pair.
    public Result refresh(Attempt attempt, ExchangeLog log) {
        Purchase purchase = new Purchase(mint, recall, lasting, attempt, log);
        List<Check> reading =
                reader.checks(TicketOffice.Type.REFRESH, _ -> new Outcome.Passed("refresh_token"));
        List<Check> claiming =
                List.of(
                        new Check(Gate.LOOKUP, _ -> purchase.lookUp()),
                        new Check(Gate.REUSE, _ -> purchase.claim()));
        Check.announce(reading, claiming, log);
        Optional<Reason> refused = Check.ask(reading, attempt, log);
        if (refused.isPresent()) {
            return new Result.Refused(refused.get());
        }
        String user = attempt.known().user();
        return lasting.rules().on(Defence.COMPARE_AND_SET)
                ? meet(
                        log,
                        false,
                        () -> turns.take(user, () -> complete(claiming, purchase, attempt, log)))
                : apart(claiming, purchase, attempt, log);
    }

    /// Looks up, and claims what it saw some time ago: whoever came in between is not noticed.
    private Result apart(
            List<Check> claiming, Purchase purchase, Attempt attempt, ExchangeLog log) {
        Optional<Reason> refused = Check.ask(claiming.subList(0, 1), attempt, log);
        return meet(
                log,
                true,
                () ->
                        refused.<Result>map(Result.Refused::new)
                                .orElseGet(() ->
                                        complete(
                                                claiming.subList(1, claiming.size()),
                                                purchase,
                                                attempt,
                                                log)));
    }

    private Result meet(ExchangeLog log, boolean reversed, Supplier<Result> work) {
        return lasting.rendezvous().meet(log.id().number(), reversed, work);
    }

    private static Result complete(
            List<Check> claiming, Purchase purchase, Attempt attempt, ExchangeLog log) {
        return Check.ask(claiming, attempt, log)
                .<Result>map(Result.Refused::new)
                .orElseGet(() -> new Result.Bought(attempt.known().user(), purchase.grant()));
    }
}
