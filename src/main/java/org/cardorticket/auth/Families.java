package org.cardorticket.auth;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// The refresh families of one scheme in the store: one row a family.
record Families(Scheme scheme, StoreRoom room) {

    /// Writes a new family down.
    void open(Family family, ExchangeLog log) {
        room.recorded(log).put(family.row(scheme));
    }

    /// Looks the row of the family `id` up.
    Optional<Row> find(String id, Attempt attempt) {
        return attempt.store().find(Family.table(scheme), id);
    }

    /// Ends those families of `user` that `which` picks.
    void end(String user, Predicate<Family> which, Ending ending, ExchangeLog log) {
        of(user).stream()
                .filter(which)
                .filter(family ->
                        room.recorded(log).remove(Family.table(scheme), family.id()).isPresent())
                .toList()
                .forEach(family -> log.add(new Step.Ended(family.newest(), ending)));
    }

    /// The living families of `user`.
    List<Family> of(String user) {
        return room.ofUser(Family.table(scheme), user).stream()
                .flatMap(row -> Family.of(row).stream())
                .toList();
    }
}
