package org.cardorticket.auth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.cardorticket.time.LessonClock;
import org.cardorticket.trace.Scheme;

/// Everything a server needs to know people: its users, its store and its schemes.
public final class Auth {

    private final Users users;
    private final RowStore store;
    private final Throttle throttle;
    private final Map<Scheme, AuthScheme> schemes = new EnumMap<>(Scheme.class);

    /// A fresh start: new keys from `random`, the users of `accounts`, rows in `store`.
    public Auth(
            AuthSettings settings,
            List<Account> accounts,
            RandomGenerator random,
            LessonClock clock,
            RowStore store) {
        this.users = new Users(accounts, settings.bcryptCost());
        this.store = store;
        this.throttle = new Throttle(clock);
        put(new SessionScheme(clock, settings, random, users, store));
        put(
                new TicketScheme(
                        Scheme.JWT,
                        new Carrier.Bearer(),
                        clock,
                        settings,
                        new TicketOffice(random)));
    }

    /// The users.
    public Users users() {
        return users;
    }

    /// The store that all schemes share.
    public RowStore store() {
        return store;
    }

    /// The brake on password guessing.
    public Throttle throttle() {
        return throttle;
    }

    /// The scheme that `scheme` names, if this server has it.
    public Optional<AuthScheme> scheme(Scheme scheme) {
        return Optional.ofNullable(schemes.get(scheme));
    }

    private void put(AuthScheme scheme) {
        schemes.put(scheme.scheme(), scheme);
    }
}
