package org.cardorticket.film;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cardorticket.script.Command;
import org.cardorticket.script.Script;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A script of a thousand exchanges replayed: a new world with its server, and real sockets.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ReplayBenchmark {

    private static final int EXCHANGES_IN_EACH_LANE = 500;

    private final Script script = script();

    private static Script script() {
        Setup setup = Setup.standard().with(Worlds.server());
        List<Timed> commands = new ArrayList<>();
        commands.add(new Timed(setup.start(), new Command.LogIn(Target.BOTH, "alice")));
        while (commands.size() < EXCHANGES_IN_EACH_LANE) {
            commands.add(new Timed(setup.start(), Command.Request.books(Target.BOTH)));
        }
        return new Script(setup, commands);
    }

    @Benchmark
    public void replay() throws Exception {
        World.replay(script).close();
    }
}
