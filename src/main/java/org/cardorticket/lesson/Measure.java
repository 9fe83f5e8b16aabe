package org.cardorticket.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Wallet;

/// What can be counted in the evidence about somebody: in a file `a.rows`, `b.thief.allowed`.
public enum Measure {
    /// The rows that the server keeps under the lane's scheme at the end of the step.
    ROWS((evidence, who) -> evidence.rows(who.lane()).size()),
    /// Those of them that are about the lane's own user, whoever else has logged in.
    OWN_ROWS((evidence, who) -> evidence.ownRows(who.lane()).size()),
    /// The bytes of all rows.
    ROW_BYTES((evidence, who) -> evidence.rows(who.lane()).stream().mapToLong(Row::bytes).sum()),
    /// How often a row was asked for in the step because of somebody.
    LOOKUPS((evidence, who) ->
            count(evidence, who, Step.RowFound.class) + count(evidence, who, Step.RowMissed.class)),
    /// How often a row was written in the step because of somebody.
    WRITES((evidence, who) -> count(evidence, who, Step.RowWritten.class)),
    /// How many signatures and MACs were checked in the step because of somebody.
    SIGNATURES((evidence, who) ->
            evidence.exchanges(who).stream()
                    .flatMap(each -> each.steps(Step.Checked.class).stream())
                    .filter(checked -> checked.gate() == Gate.SIGNATURE)
                    .count()),
    /// How many requests somebody made in the step.
    REQUESTS((evidence, who) -> evidence.exchanges(who).size()),
    /// How many of them were served.
    ALLOWED((evidence, who) -> verdicts(evidence.exchanges(who), true)),
    /// How many of them were turned away.
    REFUSED((evidence, who) -> verdicts(evidence.exchanges(who), false)),
    /// How many of them asked for the next pair of tokens.
    REFRESHES((evidence, who) ->
            evidence.exchanges(who).stream()
                    .filter(each -> each.opening().path().endsWith("/refresh"))
                    .count()),
    /// How many credentials somebody keeps at the end of the step.
    HOLDS((evidence, who) ->
            evidence.wallet(who).items().stream()
                    .filter(item -> !item.name().equals("csrf_token"))
                    .count()),
    /// The bytes of what somebody shows at the gates.
    CREDENTIAL_BYTES((evidence, who) ->
            evidence.wallet(who).items().stream()
                    .filter(item -> !Set.of("refresh_token", "csrf_token").contains(item.name()))
                    .map(Wallet.Item::value)
                    .mapToLong(value -> value.getBytes(StandardCharsets.UTF_8).length)
                    .sum()),
    /// For how many seconds somebody is let in who should be out; about the lane as a whole.
    EXPOSURE((evidence, who) -> Exposures.longest(evidence.whole(), who.lane()).toSeconds()),
    /// Which of several servers has answered somebody's last request; 0 where there is only one.
    NODE((evidence, who) ->
            evidence.last(who)
                    .flatMap(each -> each.steps(Step.ServedBy.class).stream().findFirst())
                    .map(Step.ServedBy::node)
                    .orElse(0)),
    /// How many characters of unsaved text the page has lost.
    LOST((evidence, who) ->
            evidence.page(who)
                    .map(page -> page instanceof Page.LogInAgain(_, String lost) ? lost : "")
                    .orElse("")
                    .length());

    private final ToLongBiFunction<Evidence, Subject> count;

    Measure(ToLongBiFunction<Evidence, Subject> count) {
        this.count = count;
    }

    /// The figure for `who`.
    long of(Evidence evidence, Subject who) {
        return count.applyAsLong(evidence, who);
    }

    private static long count(Evidence evidence, Subject who, Class<? extends Step> type) {
        return evidence.exchanges(who).stream().mapToLong(each -> each.steps(type).size()).sum();
    }

    private static long verdicts(List<Exchange> exchanges, boolean allowed) {
        return exchanges.stream()
                .flatMap(each -> each.verdict().stream())
                .filter(verdict -> verdict.allowed() == allowed)
                .count();
    }
}
