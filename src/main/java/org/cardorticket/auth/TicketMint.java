package org.cardorticket.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// Issues the tickets of one scheme: a single one, or a pair that begins or continues a family.
///
/// Times are whole seconds: a token says its times in seconds, and the record must say the same.
record TicketMint(
        Scheme scheme,
        TicketOffice office,
        StatusCheck status,
        Families families,
        Lasting lasting,
        LessonClock clock) {

    /// One access token for `user`, and nothing that would buy another.
    Grant.Token single(User user, ExchangeLog log) {
        Instant now = now();
        String id = lasting.ids().next();
        Duration life = lasting.rules().settings().accessLife();
        Credential access =
                new Credential(
                        id,
                        Credential.Kind.ACCESS_TOKEN,
                        scheme,
                        user.name(),
                        id,
                        now,
                        now.plus(life));
        issue(access, log);
        return grant(access, user, Optional.empty());
    }

    /// The first pair of a new family.
    Grant.Token first(User user, ExchangeLog log) {
        Instant now = now();
        Ids ids = lasting.ids();
        Instant end = now.plus(lasting.rules().settings().refreshLife());
        Family family =
                new Family(ids.next(), user.name(), ids.next(), ids.next(), now, "", now, end);
        families.open(family, log);
        Credential refresh = family.refreshToken(scheme);
        issue(access(family), log);
        log.add(new Step.Issued(refresh));
        return grant(access(family), user, Optional.of(office.refresh(refresh)));
    }

    /// What `old` becomes by a refresh at `now`; without rotation its refresh token stays.
    Family successor(Family old, boolean rotating, Instant now) {
        Ids ids = lasting.ids();
        return old.next(rotating ? ids.next() : old.newest(), ids.next(), now);
    }

    /// The pair that `next`, the successor of `old`, holds; `sent` is the text of the refresh token
    /// that bought it.
    Grant.Token issueNext(Family old, Family next, String sent, ExchangeLog log) {
        boolean rotated = !next.newest().equals(old.newest());
        issue(access(next), log);
        if (!rotated) {
            return grant(access(next), user(next), Optional.of(sent));
        }
        Credential refresh = next.refreshToken(scheme);
        log.add(new Step.Ended(old.newest(), Ending.REPLACED));
        log.add(new Step.Issued(refresh));
        return grant(access(next), user(next), Optional.of(office.refresh(refresh)));
    }

    /// The pair that `family` holds already, once more, for a client that never got it.
    Grant.Token again(Family family) {
        return grant(
                access(family),
                user(family),
                Optional.of(office.refresh(family.refreshToken(scheme))));
    }

    /// Lessons' whole seconds.
    Instant now() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond());
    }

    private void issue(Credential access, ExchangeLog log) {
        status.issued(access, log);
        log.add(new Step.Issued(access));
    }

    private Credential access(Family family) {
        return family.accessToken(scheme, lasting.rules().settings().accessLife());
    }

    /// The family's user with the roles of this moment.
    private User user(Family family) {
        return lasting.users()
                .find(family.user())
                .orElseGet(() -> new User(family.user(), Set.of()));
    }

    private Grant.Token grant(Credential access, User user, Optional<String> refresh) {
        List<String> roles = user.roles().stream().sorted().toList();
        return new Grant.Token(
                office.access(access, roles), Duration.between(now(), access.expiresAt()), refresh);
    }
}
