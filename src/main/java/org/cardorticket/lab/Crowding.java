package org.cardorticket.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Scheme;

/// So many clients that ask a server as often as they get an answer.
final class Crowding implements AutoCloseable {

    /// How many samples nobody counts, for a machine that has not run this before.
    private static final int WARM_UPS = 8;

    /// How long answers are counted for one sample.
    private static final long SAMPLE = 300_000_000;

    /// How long nobody counts before.
    private static final long SETTLING = 100_000_000;

    /// How often the watch is asked meanwhile.
    private static final long GLANCE = 20_000_000;

    private final Bench bench;
    private final int clients;
    private final Map<Scheme, List<Visitor>> visitors = new EnumMap<>(Scheme.class);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// `clients` of the server of `bench`.
    Crowding(Bench bench, int clients) {
        this.bench = bench;
        this.clients = clients;
    }

    /// Has everybody log in with each of `schemes` and ask for a while, to nobody's count.
    ///
    /// @throws IOException when somebody is not let in
    void warmUp(List<Scheme> schemes, Watch watch) throws IOException {
        for (Scheme scheme : schemes) {
            List<Visitor> each = new ArrayList<>();
            // Everybody with a credential of their own: on one row they would wait for each other.
            for (int i = 0; i < clients; i++) {
                each.add(
                        Visitor.logIn(
                                bench.http(),
                                bench.server().base(),
                                scheme,
                                "alice",
                                "wonderland"));
            }
            visitors.put(scheme, each);
        }
        for (int round = 0; round < schemes.size(); round++) {
            double part = 1.0 / schemes.size();
            Watch over = watch.between(round * part, (round + 1) * part);
            for (int i = 0; i < WARM_UPS; i++) {
                double from = i / (double) WARM_UPS;
                rate(schemes.get(round), over.between(from, from + 1.0 / WARM_UPS));
            }
        }
    }

    /// How many requests a second are answered.
    ///
    /// @throws IOException when a request is not answered as it should be
    double rate(Scheme scheme, Watch watch) throws IOException {
        Asking asking = new Asking();
        try {
            visitors.getOrDefault(scheme, List.of())
                    .forEach(visitor -> threads.execute(() -> asking.as(visitor)));
            // What was on its way when it began belongs to nobody.
            count(asking, SETTLING, watch.between(0, 0));
            double rate = count(asking, SAMPLE, watch);
            if (asking.wrong.get() > 0) {
                throw new IOException(asking.wrong.get() + " requests went wrong");
            }
            return rate;
        } finally {
            asking.over = true;
        }
    }

    private static double count(Asking asking, long nanos, Watch watch) {
        int before = asking.answered.get();
        Stopwatch since = Stopwatch.start();
        while (since.nanos() < nanos) {
            watch.reached(Math.min(1, since.nanos() / (double) nanos));
            LockSupport.parkNanos(GLANCE);
        }
        return (asking.answered.get() - before) / (since.nanos() / 1e9);
    }

    /// What they do, and how often all together got an answer.
    private static final class Asking {

        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger wrong = new AtomicInteger();
        private volatile boolean over;

        void as(Visitor visitor) {
            while (!over) {
                try {
                    if (visitor.ask() != 200) {
                        wrong.incrementAndGet();
                        return;
                    }
                    answered.incrementAndGet();
                } catch (IOException | CancellationException _) {
                    wrong.incrementAndGet();
                    return;
                }
            }
        }
    }

    /// Sends everybody home.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
