package org.cardorticket.auth;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cardorticket.trace.Defence;

/// The settings and defences as they are at this moment. Safe for use by many threads.
public final class Rules {

    private final Set<Defence> off = ConcurrentHashMap.newKeySet();
    private volatile AuthSettings settings;

    /// `settings`, and every standard defence on.
    Rules(AuthSettings settings) {
        off.addAll(Defence.additional());
        this.settings = settings;
    }

    /// The settings for whatever is issued or used from now on.
    public AuthSettings settings() {
        return settings;
    }

    /// Whether `defence` is on.
    public boolean on(Defence defence) {
        return !off.contains(defence);
    }

    void settings(AuthSettings next) {
        settings = next;
    }

    void turn(Defence defence, boolean on) {
        if (on) {
            off.remove(defence);
        } else {
            off.add(defence);
        }
    }
}
