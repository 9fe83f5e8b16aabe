package org.cardorticket.lesson;

import java.util.Locale;
import org.cardorticket.trace.Lane;

/// Whom a condition is about: in a file `a` for a lane's own user, `a.thief` for another.
public record Subject(Lane lane, Part part) {

    /// The parts people play in a lane.
    public enum Part {
        /// The lane's own user.
        USER,
        /// The same user at a second device.
        SECOND,
        /// Whoever copied a credential.
        THIEF,
        /// Another site that makes the user's browser send something.
        OTHER_SITE
    }

    /// As it is written in a file.
    String text() {
        String name = lane.name().toLowerCase(Locale.ROOT);
        return part == Part.USER ? name : name + "." + Members.word(part);
    }
}
