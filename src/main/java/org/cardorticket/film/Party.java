package org.cardorticket.film;

import org.cardorticket.trace.Actor;

/// On whose behalf a request came: each has marks of their own, so that a thief's never hide among
/// the user's.
public enum Party {
    /// Who may: the lane's user, or a real client from outside.
    USER,
    /// Somebody with a copied credential.
    THIEF,
    /// Another site, through the user's browser.
    OTHER_SITE;

    /// The party of `actor`.
    public static Party of(Actor actor) {
        return switch (actor.kind()) {
            case USER, ADMIN, GUEST -> USER;
            case THIEF -> THIEF;
            case OTHER_SITE -> OTHER_SITE;
        };
    }
}
