package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("promise")
class ReplayTest {

    @Property(tries = 40)
    void aReplayEqualsTheFirstRunButForRandomIds(
            @ForAll("setups") Setup setup, @ForAll("commands") List<Command> commands)
            throws IOException {
        try (World first = World.open(setup)) {
            play(first, commands);
            try (World again = World.replay(first.script())) {
                assertThat(TraceShape.of(again.trace())).isEqualTo(TraceShape.of(first.trace()));
                assertThat(again.script().commands()).isEqualTo(first.script().commands());
            }
        }
    }

    @Property(tries = 40)
    void theFoldOfTheTraceIsWhatTheStoreReallyHolds(
            @ForAll("setups") Setup setup, @ForAll("commands") List<Command> commands)
            throws IOException {
        try (World world = World.open(setup)) {
            boolean away = false;
            for (Command command : commands) {
                play(world, List.of(command));
                away = command instanceof Command.TurnStore(boolean up) ? !up : away;
                if (away) {
                    continue; // Nobody can look now; what happened shows when it is back.
                }
                Rows rows = Rows.after(world.trace().events());
                for (Scheme scheme : Scheme.values()) {
                    assertThat(rows.live(scheme, world.now()))
                            .containsExactlyInAnyOrderElementsOf(world.rows(scheme));
                }
            }
        }
    }

    @Test
    void twoRunsDoNotShareASingleId() throws IOException {
        try (World first = Worlds.open()) {
            play(first, List.of(new Command.LogIn(Target.BOTH, "alice")));
            try (World again = World.replay(first.script())) {
                assertThat(again.rows(Scheme.SESSION).getFirst().key())
                        .isNotEqualTo(first.rows(Scheme.SESSION).getFirst().key());
            }
        }
    }

    private static void play(World world, List<Command> commands) {
        for (Command command : commands) {
            world.perform(new Timed(world.now().plus(Duration.ofMinutes(7)), command));
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Commands.any().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Setup> setups() {
        Arbitrary<Scheme> scheme = Arbitraries.of(Scheme.class);
        return Combinators.combine(scheme, scheme)
                .as((a, b) ->
                        new Setup(
                                LessonTime.CURTAIN,
                                new Setup.Place(a, "alice", "laptop"),
                                new Setup.Place(b, "alice", "phone"),
                                Worlds.server()));
    }
}
