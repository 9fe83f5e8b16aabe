package org.cardorticket.client;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.cardorticket.wire.Request;

/// Several tabs of one browser that send the same request at the same instant.
final class Tabs {

    private Tabs() {}

    /// Sends `request` from `count` tabs at once and waits for all answers; the trips are in the
    /// order in which the tabs began.
    static List<Courier.Trip> send(Courier courier, Request request, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("two tabs at least");
        }
        List<Courier.Trip> trips =
                IntStream.range(0, count).mapToObj(_ -> courier.begin(request)).toList();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads =
                trips.stream()
                        .map(trip -> Thread.ofVirtual().start(() -> go(trip, start)))
                        .toList();
        start.countDown();
        threads.forEach(Tabs::await);
        return trips;
    }

    private static void go(Courier.Trip trip, CountDownLatch start) {
        try {
            start.await();
            trip.go();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
