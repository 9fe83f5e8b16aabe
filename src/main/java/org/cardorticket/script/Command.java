package org.cardorticket.script;

import java.time.Duration;
import java.time.Instant;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.client.Tampering;
import org.cardorticket.client.Theft;
import org.cardorticket.saying.SayingException;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// Something that is done to the world: by a lesson, by hand, or by a file.
public sealed interface Command {

    /// The command in one line of stable English words, as traces and files hold it; what {@link
    /// CommandText#parse} reads back.
    default String line() {
        return CommandText.write(this);
    }

    /// What one of a lane's people does; by the lane's own user unless {@link By} says otherwise.
    sealed interface OfPerson extends Command {

        /// The lanes it happens in.
        Target target();
    }

    /// What the crowd of a lane does.
    ///
    /// @param people how many more come, where they log in
    record Crowd(Target target, Deed deed, int people) implements Command {

        /// The most there can be in a lane.
        public static final int MOST = 1_000;

        /// What they all do.
        public enum Deed {
            /// More people come and log in.
            LOG_IN,
            /// Everybody asks for the books.
            REQUEST,
            /// Everybody refreshes who can.
            REFRESH,
            /// An administrator kicks everybody.
            KICK
        }

        /// @throws SayingException when nobody or too many are to come
        public Crowd {
            if (deed == Deed.LOG_IN && (people < 1 || people > MOST)) {
                throw new SayingException("wrong.command.crowd", MOST, people);
            }
        }
    }

    /// What an administrator does over HTTP.
    sealed interface OfAdmin extends Command {

        /// The lanes it happens in.
        Target target();
    }

    /// What is done to the server itself.
    sealed interface OfServer extends Command {}

    /// What time does.
    sealed interface OfTime extends Command {}

    /// `user` logs in.
    record LogIn(Target target, String user) implements OfPerson {}

    /// Asks for `route`, with whatever credential there is.
    record Request(Target target, String route) implements OfPerson {
        /// Asks for the book list.
        public static Request books(Target target) {
            return new Request(target, "/books");
        }
    }

    /// Logs out.
    record LogOut(Target target) implements OfPerson {}

    /// Writes `text`, and sends nothing.
    record WriteDraft(Target target, String text) implements OfPerson {}

    /// Saves what was written under `title`.
    record SaveDraft(Target target, String title) implements OfPerson {}

    /// Changes the password to `next`.
    record ChangePassword(Target target, String next) implements OfPerson {}

    /// Buys the next pair of tokens; nothing happens without a refresh token.
    record Refresh(Target target) implements OfPerson {}

    /// `tabs` tabs of one browser refresh at the same instant.
    record RefreshInTabs(Target target, int tabs) implements OfPerson {
        /// @throws IllegalArgumentException when there are fewer than 2 or more than 20
        public RefreshInTabs {
            if (tabs < 2 || tabs > 20) {
                throw new SayingException("wrong.command.tabs", tabs);
            }
        }
    }

    /// Asks for the books with a forged credential. Nothing happens where there is nothing of that
    /// kind to forge.
    record Tamper(Target target, Tampering tampering) implements OfPerson {}

    /// The same, done by another of the lane's people; nothing happens while there is no such one.
    record By(Who who, OfPerson act) implements Command {
        /// @throws IllegalArgumentException for the lane's own user, who needs no mention
        public By {
            if (who == Who.USER) {
                throw new SayingException("wrong.command.user");
            }
        }
    }

    /// A thief copies what the lane's user keeps, by `means`, and is a client of its own from then
    /// on.
    record Steal(Target target, Theft means) implements Command {}

    /// Another site makes the lane user's browser post to `route`.
    record Forge(Target target, String route) implements Command {}

    /// An administrator makes `user` a `role`.
    record ChangeRole(Target target, String user, String role) implements OfAdmin {}

    /// An administrator ends `user`'s access, as far as the scheme can.
    record Kick(Target target, String user) implements OfAdmin {}

    /// The server stops and starts again: what is only in its memory is gone.
    record Restart() implements OfServer {}

    /// Stops server `node` of several (from 1) as in a crash, or starts it again. Nothing happens
    /// where there is no such server.
    record TurnNode(int node, boolean up) implements OfServer {
        /// @throws IllegalArgumentException when it is not from 1 to 9
        public TurnNode {
            if (node < 1 || node > 9) {
                throw new SayingException("wrong.command.node", node);
            }
        }
    }

    /// Cuts the line to the store, or joins it again: what lies there stays. Nothing happens where
    /// every server has a store of its own.
    record TurnStore(boolean up) implements OfServer {}

    /// Sets several servers up anew: what they remembered is gone. Nothing happens in a world of
    /// one server.
    record SetNodes(NodesPlan plan) implements OfServer {}

    /// New keys, those for tickets for `algorithm`; what the old ones signed is still accepted.
    record RotateKeys(Algorithm algorithm) implements OfServer {}

    /// What older keys signed is not accepted any more.
    record DropOldKeys() implements OfServer {}

    /// Turns `defence` off, or on again.
    record Turn(Defence defence, boolean on) implements OfServer {}

    /// Chooses a length of time anew, for whatever is issued or used from now on.
    record Adjust(Setting setting, Duration value) implements OfServer {
        /// @throws IllegalArgumentException when it is negative, or zero for anything but a grace
        public Adjust {
            if (value.isNegative() || value.isZero() && setting != Setting.GRACE) {
                throw new SayingException("wrong.command.length", value);
            }
        }
    }

    /// Another scheme takes the lane; everybody in it begins anew.
    record SetLane(Lane lane, Scheme scheme) implements Command {}

    /// The lane's people refresh by another habit from now on.
    record SetHabit(Target target, Habit habit) implements Command {}

    /// The clock jumps to the moment at which the lane user's credential expires; the later one for
    /// both lanes. A ticket's time is printed on it, so there is no other honest way. Everybody's
    /// device sleeps meanwhile. Without a credential nothing happens.
    record ExpireNow(Target target) implements OfTime {}

    /// The same for the lane user's refresh token.
    record ExpireRefresh(Target target) implements OfTime {}

    /// Nothing is done until `until`, but for what clients do by habit.
    record Wait(Instant until) implements OfTime {}
}
