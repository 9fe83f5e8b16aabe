package org.cardorticket.script;

import java.util.List;
import java.util.Set;
import org.cardorticket.auth.Account;

/// A user that a world has besides those who live in every one.
///
/// @param password in the clear: it belongs to a figure in a lesson
/// @param roles such as `reader`, `editor`
public record Person(String name, String password, Set<String> roles) {

    /// The roles there are.
    public static final List<String> ROLES = List.of(Account.READER, Account.EDITOR, Account.ADMIN);

    public Person {
        roles = Set.copyOf(roles);
    }
}
