package org.cardorticket.script;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cardorticket.auth.Algorithm;
import org.cardorticket.client.Tampering;
import org.cardorticket.client.Theft;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Habit;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// Commands of every kind, for properties.
public final class Commands {

    private static final Arbitrary<Target> TARGET = Arbitraries.of(Target.class);
    private static final Arbitrary<String> USER = Arbitraries.of("alice", "bob", "carol", "nobody");

    private Commands() {}

    /// Any command.
    public static Arbitrary<Command> any() {
        Arbitrary<Command> byOthers =
                Combinators.combine(Arbitraries.of(Who.SECOND, Who.THIEF), ofPerson())
                        .as(Command.By::new);
        return Arbitraries.oneOf(
                ofPerson().map(act -> act), byOthers, ofOthers(), ofServer(), ofTime());
    }

    /// What people do.
    static Arbitrary<Command.OfPerson> ofPerson() {
        return Arbitraries.oneOf(
                Combinators.combine(TARGET, USER).as(Command.LogIn::new),
                Combinators.combine(TARGET, Arbitraries.of("/books", "/me", "/credentials"))
                        .as(Command.Request::new),
                TARGET.map(Command.LogOut::new),
                TARGET.map(each -> new Command.WriteDraft(each, "once \"upon\"\na time \\")),
                TARGET.map(each -> new Command.SaveDraft(each, "a tale")),
                TARGET.map(each -> new Command.ChangePassword(each, "new secret")),
                TARGET.map(Command.Refresh::new),
                Combinators.combine(TARGET, Arbitraries.of(Tampering.class))
                        .as(Command.Tamper::new));
    }

    private static Arbitrary<Command> ofOthers() {
        return Arbitraries.oneOf(
                Combinators.combine(TARGET, USER, Arbitraries.of("reader", "editor"))
                        .as(Command.ChangeRole::new),
                Combinators.combine(TARGET, USER).as(Command.Kick::new),
                Combinators.combine(TARGET, Arbitraries.of(Theft.class)).as(Command.Steal::new),
                Combinators.combine(TARGET, Arbitraries.of("/logout", "/articles"))
                        .as(Command.Forge::new),
                Combinators.combine(Arbitraries.of(Lane.class), Arbitraries.of(Scheme.class))
                        .as(Command.SetLane::new),
                Combinators.combine(TARGET, Arbitraries.of(Habit.class)).as(Command.SetHabit::new),
                Combinators.combine(TARGET, Arbitraries.integers().between(2, 5))
                        .as(Command.RefreshInTabs::new));
    }

    private static Arbitrary<Command> ofServer() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        List.of(
                                new Command.Restart(),
                                new Command.DropOldKeys(),
                                new Command.TurnNode(2, false),
                                new Command.TurnNode(2, true),
                                new Command.TurnStore(false),
                                new Command.TurnStore(true))),
                Combinators.combine(
                                Arbitraries.integers().between(2, 3),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of(NodesPlan.Routing.class))
                        .as(NodesPlan::new)
                        .map(Command.SetNodes::new),
                // RSA keys take long to make.
                Arbitraries.of(Algorithm.HS256, Algorithm.EDDSA).map(Command.RotateKeys::new),
                Combinators.combine(Arbitraries.of(Defence.class), Arbitraries.of(true, false))
                        .as(Command.Turn::new),
                Combinators.combine(
                                Arbitraries.of(Setting.class),
                                Arbitraries.integers().between(1, 3000).map(Duration::ofSeconds))
                        .as(Command.Adjust::new));
    }

    private static Arbitrary<Command> ofTime() {
        return Arbitraries.oneOf(
                TARGET.map(Command.ExpireNow::new),
                TARGET.map(Command.ExpireRefresh::new),
                Arbitraries.integers()
                        .between(0, 90)
                        .map(minutes ->
                                new Command.Wait(
                                        LessonTime.CURTAIN.plus(Duration.ofMinutes(minutes)))));
    }
}
