package org.cardorticket.auth;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.cardorticket.trace.Credential;

/// The audit log of a denylist scheme: which token went to whom.
///
/// No gate ever asks it. It is read when somebody is kicked, because a list by `jti` can only deny
/// tokens whose `jti` somebody has written down. Entries are forgotten once the token has expired.
/// Safe for use by many threads.
final class IssueLog {

    private final Map<String, ConcurrentMap<String, Credential>> byUser = new ConcurrentHashMap<>();

    /// Notes that `credential` was issued, and forgets what had expired by then.
    void note(Credential credential) {
        byUser.compute(
                credential.user(),
                (_, old) -> {
                    ConcurrentMap<String, Credential> mine =
                            old == null ? new ConcurrentHashMap<>() : old;
                    mine.values().removeIf(each -> dead(each, credential.issuedAt()));
                    mine.put(credential.id(), credential);
                    return mine;
                });
    }

    /// What `user` was given and has not expired at `now`.
    List<Credential> living(String user, Instant now) {
        Map<String, Credential> mine = byUser.get(user);
        return mine == null
                ? List.of()
                : mine.values().stream().filter(each -> !dead(each, now)).toList();
    }

    private static boolean dead(Credential credential, Instant now) {
        return !now.isBefore(credential.expiresAt());
    }
}
