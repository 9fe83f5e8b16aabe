package org.cardorticket.auth;

import java.util.Set;

/// A user as the server knows one now.
public record User(String name, Set<String> roles) {

    public User {
        roles = Set.copyOf(roles);
    }
}
