package org.cardorticket.film;

import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.cardorticket.ledger.Ledger;
import org.cardorticket.script.Command;
import org.cardorticket.script.Script;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.trace.Trace;

/// Prints what the engine costs on a short trace and on a long one, in one run: a frame anywhere, a
/// step kept, a step appended, the ledger at a playhead, and a replay over real sockets.
///
/// A program, not a test: `./mvnw -Pbenchmark -Dapp.main=org.cardorticket.film.EngineBenchmark`.
public final class EngineBenchmark {

    private static final int ROUNDS = 15;
    private static final int CALLS = 2_000;

    private EngineBenchmark() {}

    public static void main(String[] args) throws Exception {
        Trace few = Traces.ofSteps(1_000);
        Trace many = Traces.ofSteps(1_000_000);
        frames("a frame anywhere, 1,000 steps", few);
        frames("a frame anywhere, 1,000,000 steps", many);
        ledger("the ledger at a playhead, 1,000 steps", few);
        ledger("the ledger at a playhead, 1,000,000 steps", many);
        append("a step appended, up to 1,000", few);
        append("a step appended, up to 1,000,000", many);
        System.out.printf(
                "%-46s %10.0f bytes%n", "a step held in film and index, 1,000,000", held(many));
        System.out.printf(
                "%-46s %10.0f bytes%n", "a step held with its trace, 1,000,000", heldWithTrace());
        System.out.printf("%-46s %10.2f s%n", "1,000 exchanges replayed over sockets", replay());
    }

    private static void frames(String name, Trace trace) {
        Film film = new Film();
        film.grow(trace);
        Random random = new Random(1);
        time(name, _ -> film.frameAt(random.nextDouble() * film.length()));
    }

    private static void ledger(String name, Trace trace) {
        Ledger ledger = Ledger.of(trace);
        Random random = new Random(1);
        time(name, _ -> ledger.at(random.nextInt(trace.size())));
    }

    /// The median of rounds of many calls each, after rounds that only warm up; and the slowest.
    private static void time(String name, IntFunction<Object> call) {
        double[] rounds = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                Reference.reachabilityFence(call.apply(i));
            }
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - begun) / 1_000.0 / CALLS;
            }
        }
        Arrays.sort(rounds);
        System.out.printf(
                "%-46s %10.1f µs   (%.1f to %.1f)%n",
                name, rounds[ROUNDS / 2], rounds[0], rounds[ROUNDS - 1]);
    }

    private static void append(String name, Trace trace) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            Film film = new Film();
            long begun = System.nanoTime();
            film.grow(trace);
            best = Math.min(best, (System.nanoTime() - begun) / 1_000.0 / trace.size());
            Reference.reachabilityFence(film);
        }
        System.out.printf("%-46s %10.2f µs%n", name, best);
    }

    /// What a film holds beside the trace it is made of.
    private static double held(Trace trace) {
        long before = used();
        Film film = new Film();
        film.grow(trace);
        long after = used();
        Reference.reachabilityFence(film);
        Reference.reachabilityFence(trace);
        return (after - before) / (double) trace.size();
    }

    /// The same and the trace itself, messages and all.
    private static double heldWithTrace() {
        long before = used();
        Trace trace = Traces.ofSteps(1_000_000);
        Film film = new Film();
        film.grow(trace);
        long after = used();
        Reference.reachabilityFence(film);
        double each = (after - before) / (double) trace.size();
        Reference.reachabilityFence(trace);
        return each;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static double replay() throws Exception {
        Setup setup = Setup.standard().with(Worlds.server());
        List<Timed> commands = new java.util.ArrayList<>();
        commands.add(new Timed(setup.start(), new Command.LogIn(Target.BOTH, "alice")));
        for (int i = 0; i < 499; i++) {
            commands.add(new Timed(setup.start(), Command.Request.books(Target.BOTH)));
        }
        World.rehearse();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long begun = System.nanoTime();
            World.replay(new Script(setup, commands)).close();
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        return best;
    }
}
