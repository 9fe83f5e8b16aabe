package org.cardorticket.trace;

import java.util.Optional;

/// Who sends requests.
///
/// @param user the name they log in with; a guest's is `guest`
/// @param device where they sit, such as `laptop`
/// @param lane the lane on whose stage they act; empty for a guest from outside
public record Actor(Kind kind, String user, String device, Optional<Lane> lane) {

    /// The user that a guest is before it is known.
    public static final String GUEST = "guest";

    /// The part an actor plays.
    public enum Kind {
        /// The honest user of a lane.
        USER,
        /// The administrator, who kicks and changes roles.
        ADMIN,
        /// Somebody who copied a credential.
        THIEF,
        /// Another site that makes the user's browser send something.
        OTHER_SITE,
        /// A real client from outside: curl, a browser.
        GUEST
    }

    /// The user of `lane`.
    public static Actor user(Lane lane, String user, String device) {
        return new Actor(Kind.USER, user, device, Optional.of(lane));
    }

    /// `user@device`, as the stage shows it; a guest's own name, as nobody knows more.
    public String label() {
        return kind == Kind.GUEST ? device : user + "@" + device;
    }
}
