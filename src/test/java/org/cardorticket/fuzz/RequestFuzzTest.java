package org.cardorticket.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Generated requests against the real server: none is answered with 500, none is let in, none is
/// left without an end.
///
/// `-Dfuzz.runs=1000000` is the long run, `-Dfuzz.seed=N` another one.
@DisplayName("generated requests")
@Tag("promise")
class RequestFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.runs", 12_000);
    private static final int THREADS = 4;

    private AuthServer server;
    private final AtomicIntegerArray statuses = new AtomicIntegerArray(600);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Set<String> open = new HashSet<>();

    private static AuthServer start() throws IOException {
        LessonClock clock = LessonClock.running(LessonTime.CURTAIN);
        return AuthServer.start(
                ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(4)),
                clock,
                Recorder.passingOn(clock, _ -> {}));
    }

    @BeforeEach
    void open() throws Exception {
        server = start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/", "/page.css", "/page.js", "/texts.js", "/healthz")) {
                URI place = server.base().resolve(path);
                open.add(
                        client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString())
                                .body());
            }
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    /// What every scheme hands out, at a server that is not this one.
    private static List<Credentials> foreign() throws Exception {
        List<Credentials> all = new ArrayList<>();
        try (AuthServer other = start();
                HttpClient client = HttpClient.newHttpClient()) {
            for (String user : List.of("alice:wonderland", "admin:correct horse")) {
                String[] both = user.split(":");
                for (Credentials each : Credentials.issue(client, other.base(), both[0], both[1])) {
                    all.add(each);
                    if (!each.refresh().isEmpty()) {
                        String misused = "Authorization: Bearer " + each.refresh();
                        all.add(new Credentials(each.scheme(), misused, ""));
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(10);
        return all;
    }

    @Test
    void endWithoutAFaultAndWithNobodyLetIn() throws Exception {
        List<Credentials> credentials = foreign();
        Stopwatch since = Stopwatch.start();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Sown sown = new Sown(Sown.SEED + i);
                all.add(
                        threads.submit(() -> {
                            fuzz(sown, credentials);
                            return null;
                        }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        report(since);
        assertThat(faults).as("seed " + Sown.SEED).isEmpty();
        assertThat(statuses.get(401)).isGreaterThan(RUNS / 10);
    }

    private void fuzz(Sown sown, List<Credentials> credentials) throws IOException {
        RequestGrammar grammar =
                new RequestGrammar(sown, server.base().getAuthority(), credentials);
        try (FuzzLine line = new FuzzLine(server.base().getPort())) {
            for (int i = 0; i < RUNS / THREADS && faults.size() < 10; i++) {
                RequestGrammar.Sent sent = grammar.next();
                try {
                    Optional<FuzzLine.Answer> answer = line.ask(sent);
                    statuses.incrementAndGet(answer.map(FuzzLine.Answer::status).orElse(0));
                    answer.ifPresent(each -> judge(each, sent));
                } catch (SocketTimeoutException hang) {
                    faults.add(
                            "hangs: "
                                    + new String(
                                            sent.bytes(), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }

    /// By what the answer says to the one who asked, not by what the server thinks it did.
    private void judge(FuzzLine.Answer answer, RequestGrammar.Sent sent) {
        boolean broken = answer.status() >= 500 && answer.status() != 501 && answer.status() != 505;
        boolean letIn =
                answer.status() < 400 && !answer.body().isEmpty() && !open.contains(answer.body());
        if (broken || letIn) {
            faults.add(
                    answer.status()
                            + " "
                            + answer.body()
                            + " to: "
                            + new String(sent.bytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void report(Stopwatch since) {
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < statuses.length(); i++) {
            if (statuses.get(i) > 0) {
                counts.add((i == 0 ? "hung up" : String.valueOf(i)) + ": " + statuses.get(i));
            }
        }
        System.out.printf(
                "%,d generated requests in %.1f min, seed %d: %s; faults: %d%n",
                RUNS, since.nanos() / 60e9, Sown.SEED, String.join(", ", counts), faults.size());
    }
}
