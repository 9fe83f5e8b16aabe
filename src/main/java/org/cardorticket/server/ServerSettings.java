package org.cardorticket.server;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cardorticket.auth.Account;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.auth.StoreChoice;

/// What a server is started with.
///
/// @param port 0 for any free one
/// @param store where its rows are kept
/// @param random where ids and keys come from; anything but a {@link SecureRandom} is for tests
public record ServerSettings(
        int port,
        AuthSettings auth,
        List<Account> accounts,
        StoreChoice store,
        RandomGenerator random) {

    public ServerSettings {
        accounts = List.copyOf(accounts);
    }

    /// Any free port, standard lifetimes and users, its own memory, strong random.
    public static ServerSettings standard() {
        return new ServerSettings(
                0,
                AuthSettings.standard(),
                Account.standard(),
                new StoreChoice.Embedded(),
                new SecureRandom());
    }

    /// The same with other lifetimes or another bcrypt cost.
    public ServerSettings with(AuthSettings other) {
        return new ServerSettings(port, other, accounts, store, random);
    }

    /// The same with another store.
    public ServerSettings with(StoreChoice other) {
        return new ServerSettings(port, auth, accounts, other, random);
    }

    /// The same at another port; 0 for any free one.
    public ServerSettings withPort(int other) {
        return new ServerSettings(other, auth, accounts, store, random);
    }
}
