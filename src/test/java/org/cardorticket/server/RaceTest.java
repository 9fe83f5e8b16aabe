package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real threads on real sockets, released by a barrier and in no order at all.
@DisplayName("races")
@Tag("promise")
class RaceTest {

    private static final String REFRESH = "/jwt-refresh";

    /// How often the closest race is run; `-Drace.rounds=1000` is the long run.
    private static final int ROUNDS = Integer.getInteger("race.rounds", 200);

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final AuthServer server = start();
    private final Caller curl = new Caller(server.base());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private AuthServer start() {
        try {
            return AuthServer.start(
                    ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(4)),
                    clock,
                    Recorder.passingOn(clock, _ -> {}));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 50})
    void ofManyRefreshesAtOnceExactlyOneBuysAndTheFamilyEndsForAll(int many) throws Exception {
        for (int round = 0; round < 20; round++) {
            String token = logIn();
            List<Caller.Answer> answers = together(many, () -> refresh(token));
            assertThat(answers).filteredOn(each -> each.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(each -> each.status() == 400)
                    .extracting(Caller.Answer::reason)
                    .isSubsetOf("reused", "revoked")
                    .satisfiesOnlyOnce(reason -> assertThat(reason).isEqualTo("reused"));
            assertThat(families()).isEmpty();
        }
    }

    @Test
    void withinTheGraceWindowAllGetTheOneSuccessorAndTheFamilyLives() throws Exception {
        server.control()
                .set(org.cardorticket.trace.Setting.GRACE, java.time.Duration.ofSeconds(10));
        for (int round = 0; round < 20; round++) {
            String token = logIn();
            List<Caller.Answer> answers = together(5, () -> refresh(token));
            assertThat(answers).allMatch(each -> each.status() == 200);
            assertThat(answers.stream().map(each -> each.json().path("refresh_token").asText()))
                    .containsOnly(answers.getFirst().json().path("refresh_token").asText());
            assertThat(families()).hasSize(1);
            kick();
        }
    }

    @Test
    void nothingIsMintedAfterAKickHasReturned() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String token = logIn();
            List<Caller.Answer> answers = both(() -> refresh(token), this::kick);
            assertThat(families()).isEmpty();
            if (answers.getFirst().status() == 200) {
                String next = answers.getFirst().json().path("refresh_token").asText();
                assertThat(refresh(next).reason()).isEqualTo("revoked");
            }
        }
    }

    @Test
    void aSessionThatIsUsedWhileItsUserIsKickedIsNotRevived() throws Exception {
        for (int round = 0; round < ROUNDS / 2; round++) {
            String cookie = curl.card("alice", "wonderland");
            clock.advanceTo(clock.instant().plusSeconds(1));
            both(() -> curl.get("/session/me", cookie), this::kick);
            assertThat(curl.get("/session/me", cookie).status()).isEqualTo(401);
            assertThat(server.rows(Scheme.SESSION)).noneMatch(row -> row.user().equals("alice"));
        }
    }

    private List<Row> families() {
        return server.rows(Scheme.JWT_REFRESH).stream()
                .filter(row -> row.user().equals("alice"))
                .toList();
    }

    private String logIn() {
        return curl.logIn(REFRESH, "alice", "wonderland").json().path("refresh_token").asText();
    }

    private Caller.Answer refresh(String token) {
        return curl.post(REFRESH + "/refresh", "{\"refresh_token\":\"" + token + "\"}");
    }

    /// Alice is out everywhere that this test looks at.
    private Caller.Answer kick() {
        String body = "{\"username\":\"alice\"}";
        String card = curl.card("admin", "correct horse");
        curl.post("/session/admin/kick", body, card);
        String ticket =
                "Authorization: Bearer "
                        + curl.logIn(REFRESH, "admin", "correct horse")
                                .json()
                                .path("access_token")
                                .asText();
        return curl.post(REFRESH + "/admin/kick", body, ticket);
    }

    private List<Caller.Answer> together(int many, Callable<Caller.Answer> work) throws Exception {
        List<Callable<Caller.Answer>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(work);
        }
        return run(all);
    }

    private List<Caller.Answer> both(Callable<Caller.Answer> first, Callable<Caller.Answer> second)
            throws Exception {
        return run(List.of(first, second));
    }

    private List<Caller.Answer> run(List<Callable<Caller.Answer>> works) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(works.size());
        List<Future<Caller.Answer>> futures =
                works.stream()
                        .map(work ->
                                threads.submit(() -> {
                                    barrier.await();
                                    return work.call();
                                }))
                        .toList();
        List<Caller.Answer> answers = new ArrayList<>();
        for (Future<Caller.Answer> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }
}
