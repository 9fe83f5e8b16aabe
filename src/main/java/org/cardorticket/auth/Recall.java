package org.cardorticket.auth;

import java.util.List;
import java.util.function.Predicate;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;

/// Takes tickets of one scheme back, as far as its memory allows: families, and whatever the status
/// check knows.
record Recall(Families families, StatusCheck status) {

    /// The ticket of `who`, and the family that it comes from.
    void one(Identity who, Ending ending, ExchangeLog log) {
        families.end(who.user(), family -> family.id().equals(who.family()), ending, log);
        status.end(who.user(), who.credential(), who.expiry(), ending, log);
    }

    /// `family`, with the access token that came with it.
    void family(Family family, Ending ending, ExchangeLog log) {
        families.end(family.user(), each -> each.id().equals(family.id()), ending, log);
        access(family.user(), each -> each.family().equals(family.id()), ending, log);
    }

    /// Everything that `user` has, but for the family `except`.
    void all(String user, String except, Ending ending, ExchangeLog log) {
        families.end(user, family -> !family.id().equals(except), ending, log);
        access(user, each -> !each.family().equals(except), ending, log);
    }

    /// The living credentials of `user` that can be taken back: one for each family where there are
    /// families, else the tickets themselves.
    List<Credential> known(String user) {
        List<Credential> refreshable =
                families.of(user).stream()
                        .map(family -> family.refreshToken(families.scheme()))
                        .toList();
        return refreshable.isEmpty() ? status.known(user) : refreshable;
    }

    private void access(String user, Predicate<Credential> which, Ending ending, ExchangeLog log) {
        status.known(user).stream()
                .filter(which)
                .forEach(each -> status.end(user, each.id(), each.expiresAt(), ending, log));
    }
}
