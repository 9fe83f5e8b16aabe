package org.cardorticket.lesson;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.cardorticket.script.Command;
import org.cardorticket.script.Commands;
import org.cardorticket.script.Person;
import org.cardorticket.script.Script;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Timed;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;

/// Scripts of every kind, in worlds on one and the same server.
final class Scripts {

    private Scripts() {}

    /// Any script that may have come about in a world on a server of `settings`.
    static Arbitrary<Script> any(ServerSettings settings) {
        return Combinators.combine(
                        setups(settings),
                        Commands.any().list().ofMaxSize(12),
                        Arbitraries.integers().between(0, 4000).list().ofSize(12))
                .as((setup, commands, gaps) -> new Script(setup, timed(commands, gaps)));
    }

    private static List<Timed> timed(List<Command> commands, List<Integer> gaps) {
        List<Timed> timed = new ArrayList<>();
        Instant now = LessonTime.CURTAIN;
        for (int i = 0; i < commands.size(); i++) {
            // Often several at once.
            now = now.plusSeconds(Math.max(0, gaps.get(i) - 2000));
            timed.add(new Timed(now, commands.get(i)));
            if (commands.get(i) instanceof Command.Wait(Instant until) && until.isAfter(now)) {
                now = until;
            }
        }
        return timed;
    }

    private static Arbitrary<Setup> setups(ServerSettings settings) {
        Arbitrary<Optional<NodesPlan>> nodes =
                Combinators.combine(
                                Arbitraries.integers().between(2, 9),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false),
                                Arbitraries.of(NodesPlan.Routing.class))
                        .as(NodesPlan::new)
                        .optional();
        return Combinators.combine(places(), places(), nodes, people(), Arbitraries.of(true, false))
                .as((a, b, plan, people, grace) -> {
                    Setup world = new Setup(LessonTime.CURTAIN, a, b, settings, plan).with(people);
                    return grace ? world.with(Setting.GRACE, Duration.ofSeconds(10)) : world;
                });
    }

    private static Arbitrary<Setup.Place> places() {
        return Combinators.combine(
                        Arbitraries.of(Scheme.class),
                        Arbitraries.of("alice", "bob", "carol"),
                        texts())
                .as(Setup.Place::new);
    }

    private static Arbitrary<List<Person>> people() {
        return Combinators.combine(
                        Arbitraries.of("dave", "erin", "f-2"),
                        texts(),
                        Arbitraries.of("reader", "editor").set().ofMinSize(1))
                .as((name, password, roles) -> new Person(name, password, Set.copyOf(roles)))
                .list()
                .ofMaxSize(2)
                .uniqueElements(Person::name);
    }

    /// Whatever somebody may write into a field.
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().map(String::strip).filter(text -> !text.isBlank());
    }
}
