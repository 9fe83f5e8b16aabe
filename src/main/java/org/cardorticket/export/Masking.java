package org.cardorticket.export;

import org.cardorticket.trace.Actor;

/// Whose credentials are blotted out before a trace leaves the program.
///
/// The users of a lesson are puppets, and their credentials are good on one machine for one run. A
/// guest is a real client with a real person behind it, so hiding theirs is the rule.
public enum Masking {
    /// Nobody's.
    NOBODY,
    /// Those of real clients from outside.
    GUESTS,
    /// Everybody's.
    EVERYBODY;

    /// Whether what `actor` carries is to be hidden.
    boolean hides(Actor actor) {
        return switch (this) {
            case NOBODY -> false;
            case GUESTS -> actor.kind() == Actor.Kind.GUEST;
            case EVERYBODY -> true;
        };
    }
}
