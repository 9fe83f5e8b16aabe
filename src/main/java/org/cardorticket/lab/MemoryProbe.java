package org.cardorticket.lab;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.auth.Chores;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// Fills stores and prints how much memory that took: the program of the other Java, which is alone
/// with them.
final class MemoryProbe {

    /// Few rows are put into many stores, because nobody can weigh a single grain.
    private static final int ENOUGH = 50_000;

    private static final int CLEANINGS = 2;

    private MemoryProbe() {}

    /// The arguments to measure stores of `counts` rows, `runs` times each.
    static List<String> arguments(List<Integer> counts, int runs) {
        List<String> arguments = new ArrayList<>();
        arguments.add(MemoryProbe.class.getName());
        arguments.add(String.valueOf(runs));
        counts.forEach(count -> arguments.add(String.valueOf(count)));
        return arguments;
    }

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[0]);
        // Once for nothing: what is loaded only once belongs to no session.
        bytes(1_000, 1);
        for (int i = 1; i < args.length; i++) {
            int count = Integer.parseInt(args[i]);
            for (int run = 0; run < runs; run++) {
                if (!print(System.out, bytes(count, Math.max(1, ENOUGH / count)))) {
                    // Whoever wanted to know has gone.
                    return;
                }
            }
        }
    }

    /// Returns whether anybody can read it.
    private static boolean print(PrintStream out, double bytes) {
        out.println(bytes);
        return !out.checkError();
    }

    /// The bytes of a store with `count` sessions, from the sum of `stores` of them.
    static double bytes(int count, int stores) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        EmbeddedStore[] all = new EmbeddedStore[stores];
        long before = used();
        for (int i = 0; i < stores; i++) {
            all[i] = new EmbeddedStore(clock);
            // Their keys are in the rows, and are held only there.
            Chores.fill(all[i], count, clock).clear();
        }
        long after = used();
        Reference.reachabilityFence(all);
        return (after - before) / (double) stores;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < CLEANINGS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
