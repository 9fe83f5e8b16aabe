package org.cardorticket.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;

/// Prints how many requests a second the server answers, beside the same `HttpServer` with an empty
/// handler in the same run; with a recorder that keeps nothing, and with one that keeps what it
/// lets through.
///
/// A program, not a test: `./mvnw -Pbenchmark
/// -Dapp.main=org.cardorticket.server.ThroughputBenchmark`.
public final class ThroughputBenchmark {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 6_000;
    private static final int ROUNDS = 15;

    private ThroughputBenchmark() {}

    public static void main(String[] args) throws Exception {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        try (Empty empty = Empty.start();
                AuthServer quiet =
                        AuthServer.start(
                                ServerSettings.standard(),
                                clock,
                                Recorder.passingOn(clock, _ -> {}));
                AuthServer recorded =
                        AuthServer.start(ServerSettings.standard(), clock, new Recorder(clock));
                HttpClient http =
                        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            Map<String, HttpRequest> all = new LinkedHashMap<>();
            all.put("empty handler", HttpRequest.newBuilder(empty.base()).build());
            all.put("/session/me, not recorded", session(http, quiet.base()));
            all.put("/jwt/me, not recorded", jwt(http, quiet.base()));
            all.put("/session/me, recorded", session(http, recorded.base()));
            all.put("/jwt/me, recorded", jwt(http, recorded.base()));
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            // They take turns, so that whatever else the machine does meets them all.
            for (int round = -4; round < ROUNDS; round++) {
                for (var each : all.entrySet()) {
                    double rate = rate(http, each.getValue());
                    if (round >= 0) {
                        rates.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(rate);
                    }
                }
            }
            double base = median(rates.get("empty handler"));
            rates.forEach((name, some) ->
                    System.out.printf(
                            "%-28s %8.0f requests/s   %.2f of the empty handler%n",
                            name, median(some), median(some) / base));
        }
        System.exit(0);
    }

    /// The same server with a handler that only says yes.
    private record Empty(HttpServer http, ExecutorService threads) implements AutoCloseable {

        static Empty start() throws IOException {
            HttpServer http = Listener.socket(0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            http.setExecutor(threads);
            byte[] answer = "{\"sub\":\"alice\"}".getBytes(StandardCharsets.UTF_8);
            http.createContext(
                    "/",
                    exchange -> {
                        try (exchange) {
                            exchange.sendResponseHeaders(200, answer.length);
                            exchange.getResponseBody().write(answer);
                        }
                    });
            http.start();
            return new Empty(http, threads);
        }

        URI base() {
            return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/session/me");
        }

        @Override
        public void close() {
            http.stop(0);
            threads.shutdownNow();
        }
    }

    private static HttpRequest session(HttpClient http, URI base) throws Exception {
        String cookie =
                login(http, base.resolve("/session/login"))
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .split(";")[0];
        return HttpRequest.newBuilder(base.resolve("/session/me")).header("Cookie", cookie).build();
    }

    private static HttpRequest jwt(HttpClient http, URI base) throws Exception {
        String token =
                login(http, base.resolve("/jwt/login"))
                        .body()
                        .replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
        return HttpRequest.newBuilder(base.resolve("/jwt/me"))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static HttpResponse<String> login(HttpClient http, URI address) throws Exception {
        String body = "{\"username\":\"alice\",\"password\":\"wonderland\"}";
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static double rate(HttpClient http, HttpRequest request) throws Exception {
        CountDownLatch done = new CountDownLatch(CLIENTS);
        AtomicInteger left = new AtomicInteger(REQUESTS);
        AtomicInteger wrong = new AtomicInteger();
        long begun = System.nanoTime();
        for (int i = 0; i < CLIENTS; i++) {
            Thread.ofVirtual()
                    .start(() -> {
                        while (left.getAndDecrement() > 0) {
                            try {
                                HttpResponse<Void> answer =
                                        http.send(request, HttpResponse.BodyHandlers.discarding());
                                if (answer.statusCode() != 200) {
                                    wrong.incrementAndGet();
                                }
                            } catch (IOException | InterruptedException _) {
                                wrong.incrementAndGet();
                            }
                        }
                        done.countDown();
                    });
        }
        done.await();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (wrong.get() > 0) {
            throw new IOException(wrong.get() + " requests went wrong");
        }
        return REQUESTS / seconds;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
