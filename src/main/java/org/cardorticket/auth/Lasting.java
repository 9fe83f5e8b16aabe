package org.cardorticket.auth;

import java.util.List;
import java.util.random.RandomGenerator;

/// What outlives a restart of the server, as a user database, a key file, a configuration file and
/// an audit log would. Everything else is in the store or in memory.
public record Lasting(
        Users users,
        KeyRing keys,
        Seal seal,
        IssueLog issued,
        Rules rules,
        Rendezvous rendezvous,
        Ids ids) {

    /// A first start: new keys from `random`, the users of `accounts`.
    public static Lasting create(
            AuthSettings settings, List<Account> accounts, RandomGenerator random) {
        Ids ids = new Ids(random);
        return new Lasting(
                new Users(accounts, settings.bcryptCost()),
                new KeyRing(settings.algorithm(), ids),
                new Seal(ids),
                new IssueLog(),
                new Rules(settings),
                new Rendezvous(),
                ids);
    }

    /// The same for another server that was given no copy of the keys.
    public Lasting withKeysOfItsOwn() {
        return new Lasting(
                users,
                new KeyRing(rules.settings().algorithm(), ids),
                new Seal(ids),
                issued,
                rules,
                rendezvous,
                ids);
    }
}
