package org.cardorticket.lab;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.cardorticket.script.World;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;

/// Alice, who logs in, is kicked, and knocks again: at once, a second before her credential ends,
/// and at its end. What the server answers says how long she was let in.
final class Kicked {

    private static final String ROUTE = "/books";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final World world;
    private final Instant kick;
    private final Instant end;

    /// Plays it in both lanes of `world`, with the kick `after` the login.
    Kicked(World world, Duration after) {
        this.world = world;
        Instant start = world.now();
        world.perform(new Command.LogIn(Target.BOTH, "alice"));
        kick = start.plus(after);
        end = end();
        world.perform(new Command.Wait(kick));
        world.perform(new Command.Kick(Target.BOTH, "alice"));
        knock();
        world.perform(new Command.Wait(end.minus(SECOND)));
        knock();
        world.perform(new Command.Wait(end));
        knock();
    }

    /// For how long the user of `lane` was let in after the kick.
    ///
    /// @throws IllegalStateException when the answers contradict each other
    Duration exposure(Lane lane) {
        List<Boolean> let =
                Exchange.of(world.trace()).stream()
                        .filter(each -> each.actor().kind() == Actor.Kind.USER)
                        .filter(each -> each.actor().lane().filter(lane::equals).isPresent())
                        .filter(each -> each.opening().path().endsWith(ROUTE))
                        .map(each -> each.verdict().map(Verdict::allowed).orElse(false))
                        .toList();
        if (let.equals(List.of(false, false, false))) {
            return Duration.ZERO;
        }
        if (let.equals(List.of(true, true, false))) {
            return Duration.between(kick, end);
        }
        throw new IllegalStateException("let in, or not: " + let);
    }

    private void knock() {
        world.perform(new Command.Request(Target.BOTH, ROUTE));
    }

    /// When the access tokens end that there are; two logins of one moment end together.
    private Instant end() {
        return world.trace().events().stream()
                .filter(event -> event.step() instanceof Step.Issued)
                .map(event -> ((Step.Issued) event.step()).credential())
                .filter(each -> each.kind() == Credential.Kind.ACCESS_TOKEN)
                .map(Credential::expiresAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
