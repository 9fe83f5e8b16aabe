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
import org.junit.jupiter.api.Test;

class ReplayTest {

    @Property(tries = 15)
    void aReplayEqualsTheFirstRunButForRandomIds(@ForAll("commands") List<Command> commands)
            throws IOException {
        try (World first = Worlds.open()) {
            play(first, commands);
            try (World again = World.replay(first.script())) {
                assertThat(TraceShape.of(again.trace())).isEqualTo(TraceShape.of(first.trace()));
                assertThat(again.script().commands()).isEqualTo(first.script().commands());
            }
        }
    }

    @Property(tries = 15)
    void theFoldOfTheTraceIsWhatTheStoreReallyHolds(@ForAll("commands") List<Command> commands) {
        try (World world = Worlds.open()) {
            for (Command command : commands) {
                play(world, List.of(command));
                assertThat(Rows.after(world.trace().events()).live(Scheme.SESSION, world.now()))
                        .containsExactlyInAnyOrderElementsOf(world.rows(Scheme.SESSION));
                assertThat(world.rows(Scheme.JWT)).isEmpty();
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
        Arbitrary<Target> target = Arbitraries.of(Target.class);
        Arbitrary<String> user = Arbitraries.of("alice", "bob", "carol", "nobody");
        return Arbitraries.<Command>oneOf(
                        Combinators.combine(target, user).as(Command.LogIn::new),
                        target.map(Command.Request::books),
                        target.map(Command.LogOut::new),
                        target.map(each -> new Command.WriteDraft(each, "once upon a time")),
                        target.map(each -> new Command.SaveDraft(each, "a tale")),
                        target.map(each -> new Command.ChangePassword(each, "new secret")),
                        Combinators.combine(target, user)
                                .as((each, who) -> new Command.ChangeRole(each, who, "editor")),
                        Combinators.combine(target, user).as(Command.Kick::new),
                        target.map(Command.ExpireNow::new),
                        Arbitraries.integers()
                                .between(0, 90)
                                .map(minutes ->
                                        new Command.Wait(
                                                LessonTime.CURTAIN.plus(
                                                        Duration.ofMinutes(minutes)))))
                .list()
                .ofMaxSize(12);
    }
}
