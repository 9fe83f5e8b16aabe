package org.cardorticket.film;

import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Trace;

/// Long traces, written in memory.
public final class Traces {

    private static final int A_REFRESH = 25;
    private static final int A_KICK = 1_000;

    private Traces() {}

    /// A trace of exactly `steps` steps, a thousand or more.
    static Trace ofSteps(int steps) {
        int exchanges = steps / 10;
        Trace trace = busy(exchanges);
        while (trace.size() < steps) {
            exchanges = (int) Math.ceil(exchanges * (double) steps / trace.size()) + 1;
            trace = busy(exchanges);
        }
        return Trace.of(trace.events().subList(0, steps));
    }

    /// About `exchanges` exchanges in both lanes, ten lesson seconds apart, with refreshes and, now
    /// and then, a kick and a new log-in.
    public static Trace busy(int exchanges) {
        Play play = new Play().lanes().lane(Lane.B, Scheme.JWT_REFRESH, Play.ALICE_B);
        for (int i = 0; i < exchanges / 2; i++) {
            int number = i;
            boolean opens = i % (A_KICK / 2) == 0;
            play.until(play.now().plusSeconds(10));
            play.scene(
                    "both",
                    () -> {
                        if (opens) {
                            play.kick(Play.ADMIN_A, Scheme.SESSION, "alice");
                            play.kick(Play.ADMIN_B, Scheme.JWT_REFRESH, "alice");
                            play.logIn(Play.ALICE_A, Scheme.SESSION, "c" + number / A_KICK);
                        } else {
                            play.read(Play.ALICE_A, Scheme.SESSION, "c" + number / A_KICK);
                        }
                        if (number % A_REFRESH == 0) {
                            play.renew(
                                    Play.ALICE_B,
                                    Scheme.JWT_REFRESH,
                                    "f" + number / A_KICK,
                                    number);
                        } else if (number % 7 == 0) {
                            play.misses(Play.ALICE_B, Scheme.JWT_REFRESH, "none");
                        } else {
                            play.read(Play.ALICE_B, Scheme.JWT_REFRESH, "f");
                        }
                    });
        }
        return play.trace();
    }
}
