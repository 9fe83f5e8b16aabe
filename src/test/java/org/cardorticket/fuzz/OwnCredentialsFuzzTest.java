package org.cardorticket.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.auth.Throttle;
import org.cardorticket.server.AuthServer;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Recorder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The credentials that this very server has issued to Alice, spoiled, and taken everywhere: a
/// letter of them changed, or another scheme's door, and they are worth nothing; and whole ones
/// open only what a reader may have.
///
/// `-Dfuzz.runs=1000000` is the long run, `-Dfuzz.seed=N` another one.
@DisplayName("one's own credentials, spoiled")
@Tag("promise")
class OwnCredentialsFuzzTest {

    private static final int RUNS = Integer.getInteger("fuzz.runs", 12_000) / 3;
    private static final int THREADS = 4;

    /// A credential that has logged itself out is soon replaced.
    private static final int UNTIL_NEW = 100;

    private final AtomicInteger letIn = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @DisplayName("open nothing, and whole ones no more than a reader may have")
    @Test
    void openNothing() throws Exception {
        Stopwatch since = Stopwatch.start();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Sown sown = new Sown(Sown.SEED + i);
                all.add(
                        threads.submit(() -> {
                            fuzz(sown);
                            return null;
                        }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        System.out.printf(
                "%,d requests with own credentials in %.1f min, seed %d: %,d let in with a whole"
                        + " one, %,d refused; faults: %d%n",
                RUNS, since.nanos() / 60e9, Sown.SEED, letIn.get(), refused.get(), faults.size());
        assertThat(faults).as("seed " + Sown.SEED).isEmpty();
        assertThat(letIn.get()).isGreaterThan(RUNS / 100);
        assertThat(refused.get()).isGreaterThan(RUNS / 2);
    }

    /// Each with a server of its own, so that nobody else logs Alice out.
    private void fuzz(Sown sown) throws Exception {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        try (AuthServer server =
                        AuthServer.start(
                                ServerSettings.standard()
                                        .with(AuthSettings.standard().withBcryptCost(4)),
                                clock,
                                Recorder.passingOn(clock, _ -> {}));
                HttpClient client = HttpClient.newHttpClient();
                FuzzLine line = new FuzzLine(server.base().getPort())) {
            for (int done = 0; done < RUNS / THREADS && faults.size() < 10; done += UNTIL_NEW) {
                // Whoever has guessed Alice's password has made her wait.
                clock.advanceBy(Throttle.PAUSE);
                List<Credentials> own =
                        Credentials.issue(client, server.base(), "alice", "wonderland");
                RequestGrammar grammar =
                        new RequestGrammar(sown, server.base().getAuthority(), own);
                for (int i = 0; i < UNTIL_NEW; i++) {
                    ask(line, grammar.next(), own);
                }
            }
        }
    }

    private void ask(FuzzLine line, RequestGrammar.Sent sent, List<Credentials> own)
            throws IOException {
        String request = new String(sent.bytes(), StandardCharsets.ISO_8859_1);
        String path = path(request);
        Optional<FuzzLine.Answer> answer = line.ask(sent);
        int status = answer.map(FuzzLine.Answer::status).orElse(0);
        if (status < 200 || status >= 300 || own.stream().noneMatch(each -> at(each, path))) {
            refused.incrementAndGet();
            return;
        }
        boolean whole = own.stream().anyMatch(each -> each.openIn(request));
        boolean readers = !path.contains("/admin/") && !path.endsWith("/articles");
        if (whole && readers) {
            letIn.incrementAndGet();
        } else {
            faults.add(status + " " + answer.orElseThrow().body() + " to: " + request);
        }
    }

    private static boolean at(Credentials each, String path) {
        return path.contains(each.scheme().path("/"));
    }

    /// Where it goes, without a query.
    private static String path(String request) {
        String[] words = request.split("\r?\n", 2)[0].split(" ", -1);
        return words.length < 2 ? "" : words[1].split("\\?", 2)[0];
    }
}
