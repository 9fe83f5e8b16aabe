package org.cardorticket.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.auth.Account;

/// What the simulated people know by heart.
final class Passwords {

    private final Map<String, String> known = new HashMap<>();

    Passwords(List<Account> accounts) {
        accounts.forEach(account -> known.put(account.name(), account.password()));
    }

    /// `user`'s password; for a stranger something that will be wrong.
    String of(String user) {
        return known.getOrDefault(user, "i do not know");
    }

    /// `user` has changed it.
    void changed(String user, String next) {
        known.put(user, next);
    }
}
