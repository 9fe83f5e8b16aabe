package org.cardorticket.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Outcome;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// The list of the tickets that are not good any more: one row per revoked `jti`, exactly until the
/// token would have expired by itself.
record Denylist(Scheme scheme, StoreRoom room, IssueLog issueLog, LessonClock clock)
        implements StatusCheck {

    @Override
    public List<Check> checks() {
        return List.of(new Check(Gate.LOOKUP, this::notDenied));
    }

    private Outcome notDenied(Attempt attempt) {
        Optional<Row> denied = attempt.store().find(table(), attempt.known().credential());
        return denied.isEmpty()
                ? new Outcome.Passed("not denied")
                : new Outcome.Failed(Reason.REVOKED);
    }

    /// Nothing goes into the store; the audit log notes whom the token went to.
    @Override
    public void issued(Credential access, ExchangeLog log) {
        issueLog.note(access);
    }

    @Override
    public void end(String user, String id, Instant expiry, Ending ending, ExchangeLog log) {
        Row row = RowBytes.row(table(), id, user, "", expiry);
        if (room.recorded(log).put(row).isEmpty()) {
            log.add(new Step.Ended(id, ending));
        }
    }

    @Override
    public List<Credential> known(String user) {
        List<String> denied = room.ofUser(table(), user).stream().map(Row::key).toList();
        return issueLog.living(user, clock.instant()).stream()
                .filter(credential -> !denied.contains(credential.id()))
                .toList();
    }

    private Table table() {
        return new Table(scheme, Table.Kind.DENIED);
    }
}
