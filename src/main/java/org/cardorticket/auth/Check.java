package org.cardorticket.auth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Step;

/// One gate and what it does with an attempt.
public record Check(Gate gate, Function<Attempt, Outcome> question) {

    /// Leads `attempt` through `checks` in their order, each measured and recorded, until one says
    /// no.
    ///
    /// @return why it was turned away, or empty when every gate let it through
    public static Optional<Reason> run(List<Check> checks, Attempt attempt, ExchangeLog log) {
        announce(checks, List.of(), log);
        return ask(checks, attempt, log);
    }

    /// Records which gates are ahead: those of `first`, then those of `then`.
    static void announce(List<Check> first, List<Check> then, ExchangeLog log) {
        log.add(
                new Step.GatesAhead(
                        Stream.concat(first.stream(), then.stream()).map(Check::gate).toList()));
    }

    /// Asks gates that have been announced.
    static Optional<Reason> ask(List<Check> checks, Attempt attempt, ExchangeLog log) {
        for (Check check : checks) {
            var timed = Stopwatch.time(() -> check.outcome(attempt));
            log.add(new Step.Checked(check.gate(), timed.value(), timed.nanos()));
            if (timed.value() instanceof Outcome.Failed(Reason reason)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /// Nobody is let in while the store is away, nor by a gate that says nothing.
    private Outcome outcome(Attempt attempt) {
        try {
            return Objects.requireNonNull(question.apply(attempt), gate::name);
        } catch (StoreUnavailableException _) {
            return new Outcome.Failed(Reason.STORE_UNAVAILABLE);
        }
    }

    /// The gate that lets only those through who have `role`.
    public static Check role(String role) {
        return new Check(
                Gate.ROLE,
                attempt ->
                        attempt.identity().filter(who -> who.roles().contains(role)).isPresent()
                                ? new Outcome.Passed(role)
                                : new Outcome.Failed(Reason.INSUFFICIENT_ROLE));
    }
}
