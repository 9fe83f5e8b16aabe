package org.cardorticket.auth;

import java.util.List;
import java.util.Set;

/// A user as the server is told about one at its start.
///
/// @param password in the clear; only its bcrypt hash is kept
/// @param roles such as `reader`, `editor`, `admin`
public record Account(String name, String password, Set<String> roles) {

    /// The role that may read books.
    public static final String READER = "reader";

    /// The role that may publish articles.
    public static final String EDITOR = "editor";

    /// The role that may kick users and change roles.
    public static final String ADMIN = "admin";

    public Account {
        roles = Set.copyOf(roles);
    }

    /// Those who live in every lesson. Their passwords are no secret: they are printed in the
    /// README, and the server listens on loopback only.
    public static List<Account> standard() {
        return List.of(
                new Account("alice", "wonderland", Set.of(READER)),
                new Account("bob", "builder", Set.of(READER)),
                new Account("carol", "christmas", Set.of(READER, EDITOR)),
                new Account("admin", "correct horse", Set.of(ADMIN)));
    }
}
