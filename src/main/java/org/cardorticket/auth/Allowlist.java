package org.cardorticket.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/// The article's first repair: user → the one token that is valid, with the token's own expiry.
///
/// Keyed by the user, so that a second login signs the first device out.
record Allowlist(Scheme scheme, StoreRoom room) implements StatusCheck {

    /// A row's value: the token's id, its family, and when it was issued.
    private record Entry(String id, String family, String issuedAt) {
        static Entry of(Row row) {
            String[] parts = row.value().split(" ", 3);
            return parts.length == 3
                    ? new Entry(parts[0], parts[1], parts[2])
                    : new Entry("", "", row.expiresAt().toString());
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check(Gate.LOOKUP, this::listed));
    }

    private Outcome listed(Attempt attempt) {
        Identity who = attempt.known();
        Optional<Row> row = attempt.store().find(table(), who.user());
        return row.filter(found -> Entry.of(found).id().equals(who.credential())).isPresent()
                ? new Outcome.Passed(who.user())
                : new Outcome.Failed(Reason.REVOKED);
    }

    @Override
    public void issued(Credential access, ExchangeLog log) {
        String value = access.id() + " " + access.family() + " " + access.issuedAt();
        Row row = RowBytes.row(table(), access.user(), access.user(), value, access.expiresAt());
        room.recorded(log)
                .put(row)
                .ifPresent(old -> log.add(new Step.Ended(Entry.of(old).id(), Ending.REPLACED)));
    }

    @Override
    public void end(String user, String id, Instant expiry, Ending ending, ExchangeLog log) {
        // Only if it is still this one's turn: a newer token of the same user goes on.
        room.ofUser(table(), user).stream()
                .filter(row -> Entry.of(row).id().equals(id))
                .filter(row -> room.recorded(log).remove(row))
                .forEach(row -> log.add(new Step.Ended(id, ending)));
    }

    @Override
    public List<Credential> known(String user) {
        return room.ofUser(table(), user).stream().map(this::credential).toList();
    }

    private Credential credential(Row row) {
        Entry entry = Entry.of(row);
        return new Credential(
                entry.id(),
                Credential.Kind.ACCESS_TOKEN,
                scheme,
                row.user(),
                entry.family(),
                RowBytes.moment(entry.issuedAt(), row.expiresAt()),
                row.expiresAt());
    }

    private Table table() {
        return new Table(scheme, Table.Kind.ALLOWED);
    }
}
