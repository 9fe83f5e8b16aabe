package org.cardorticket.lesson;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.time.LessonTime;
import org.jspecify.annotations.Nullable;

/// Understands the commands of a lesson file.
final class CommandReader {

    private CommandReader() {}

    /// The command that `act` describes.
    static Timed read(LessonFile.Act act) {
        return new Timed(time(act.at()), command(act));
    }

    private static Command command(LessonFile.Act act) {
        Target target =
                Target.of(act.lane().toUpperCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new LessonException("lane must be A, B or A+B, not " + act.lane()));
        return switch (act.what()) {
            case "log-in" -> new Command.LogIn(target, need(act, "user", act.user()));
            case "request" -> new Command.Request(target, need(act, "route", act.route()));
            case "log-out" -> new Command.LogOut(target);
            case "write-draft" -> new Command.WriteDraft(target, need(act, "text", act.text()));
            case "save-draft" -> new Command.SaveDraft(target, need(act, "title", act.title()));
            case "change-password" ->
                    new Command.ChangePassword(target, need(act, "password", act.password()));
            case "change-role" ->
                    new Command.ChangeRole(
                            target, need(act, "user", act.user()), need(act, "role", act.role()));
            case "kick" -> new Command.Kick(target, need(act, "user", act.user()));
            case "expire-now" -> new Command.ExpireNow(target);
            case "wait" -> new Command.Wait(time(act.at()));
            default -> throw new LessonException("unknown command: " + act.what());
        };
    }

    private static Instant time(String text) {
        try {
            return LessonTime.parse(text);
        } catch (DateTimeException e) {
            throw new LessonException("not a lesson time: " + text, e);
        }
    }

    private static String need(LessonFile.Act act, String name, @Nullable String value) {
        if (value == null) {
            throw new LessonException(act.what() + " needs " + name);
        }
        return value;
    }
}
