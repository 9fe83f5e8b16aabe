package org.cardorticket.script;

import java.time.Instant;
import org.cardorticket.time.LessonTime;

/// Something that is done to the world: by a lesson, by hand, or by a file.
public sealed interface Command {

    /// The command in one line of stable English words, as traces and files hold it.
    String line();

    /// `user` logs in.
    record LogIn(Target target, String user) implements Command {
        @Override
        public String line() {
            return "log-in " + user + " " + target.text();
        }
    }

    /// The lane's user asks for `route`, with whatever credential they have.
    record Request(Target target, String route) implements Command {
        /// Asks for the book list.
        public static Request books(Target target) {
            return new Request(target, "/books");
        }

        @Override
        public String line() {
            return "request " + route + " " + target.text();
        }
    }

    /// The lane's user logs out.
    record LogOut(Target target) implements Command {
        @Override
        public String line() {
            return "log-out " + target.text();
        }
    }

    /// The lane's user writes `text`, and sends nothing.
    record WriteDraft(Target target, String text) implements Command {
        @Override
        public String line() {
            return "write-draft " + target.text();
        }
    }

    /// The lane's user saves what they have written under `title`.
    record SaveDraft(Target target, String title) implements Command {
        @Override
        public String line() {
            return "save-draft " + target.text();
        }
    }

    /// The lane's user changes their password to `next`.
    record ChangePassword(Target target, String next) implements Command {
        @Override
        public String line() {
            return "change-password " + target.text();
        }
    }

    /// An administrator makes `user` a `role`.
    record ChangeRole(Target target, String user, String role) implements Command {
        @Override
        public String line() {
            return "change-role " + user + " " + role + " " + target.text();
        }
    }

    /// An administrator ends `user`'s access, as far as the scheme can.
    record Kick(Target target, String user) implements Command {
        @Override
        public String line() {
            return "kick " + user + " " + target.text();
        }
    }

    /// The clock jumps to the moment at which the lane user's credential expires; the later one for
    /// both lanes. A ticket's time is printed on it, so there is no other honest way. Without a
    /// credential nothing happens.
    record ExpireNow(Target target) implements Command {
        @Override
        public String line() {
            return "expire-now " + target.text();
        }
    }

    /// Nothing is done until `until`.
    record Wait(Instant until) implements Command {
        @Override
        public String line() {
            return "wait " + LessonTime.clock(until);
        }
    }
}
