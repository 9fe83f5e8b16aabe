package org.cardorticket.ui.controls;

import java.time.Duration;
import org.cardorticket.film.Frame;
import org.cardorticket.script.Command;
import org.cardorticket.script.CommandText;
import org.cardorticket.script.Target;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;

/// Who stands where at the newest moment: fills the places in a deed's line.
///
/// @param newest the newest frame
/// @param draft what a user writes when nobody says what
/// @param title under what it is saved
public record OnStage(Frame newest, String draft, String title) {

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    /// The command that `line` means in `lane`, given to `to`.
    Command command(String line, Lane lane, Target to) {
        return CommandText.parse(fill(line, lane).replace("{lanes}", to.text()));
    }

    /// `line` with everything filled in that depends on `lane`.
    String fill(String line, Lane lane) {
        boolean card = newest.lane(lane).scheme() == Scheme.SESSION;
        return line.replace("{user}", newest.lane(lane).client().actor().user())
                .replace("{claim-or-id}", card ? "cookie-id" : "claim")
                .replace("{signature-or-mac}", card ? "cookie-mac" : "signature")
                .replace("{draft}", quoted(draft))
                .replace("{title}", quoted(title))
                .replace(
                        "{in-five-minutes}",
                        quoted(LessonTime.write(newest.lessonTime().plus(A_WHILE))));
    }

    /// The target that is nothing but `lane`.
    static Target only(Lane lane) {
        return switch (lane) {
            case A -> Target.A;
            case B -> Target.B;
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
