package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cardorticket.RealRedis;
import org.cardorticket.auth.StoreChoice;
import org.cardorticket.server.NodesPlan.Routing;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("several servers behind a balancer")
class NodesTest {

    private static final String KICK = "{\"username\":\"alice\"}";

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock);
    private Nodes nodes;
    private Caller curl;

    @AfterEach
    void close() {
        nodes.close();
    }

    private void start(boolean store, boolean keys, Routing routing) {
        start(store, keys, routing, new StoreChoice.Embedded());
    }

    private void start(boolean store, boolean keys, Routing routing, StoreChoice choice) {
        try {
            NodesPlan plan = new NodesPlan(2, store, keys, routing);
            nodes = Nodes.start(plan, Curl.settings(choice), clock, recorder);
            curl = new Caller(nodes.base());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Integer> statuses(String path, String credential, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> curl.get(path, credential).status())
                .toList();
    }

    private List<Integer> served() {
        return Exchange.of(recorder.trace()).stream()
                .flatMap(exchange -> exchange.steps(Step.ServedBy.class).stream())
                .map(Step.ServedBy::node)
                .toList();
    }

    @Nested
    @DisplayName("in turn, each with its own store")
    class Local {

        @Test
        void everySecondRequestOfASessionIsRefused() {
            start(false, true, Routing.ROUND_ROBIN);
            String card = curl.card("alice", "wonderland");
            assertThat(statuses("/session/me", card, 4)).containsExactly(401, 200, 401, 200);
            assertThat(served()).containsExactly(1, 2, 1, 2, 1);
            assertThat(nodes.rows(1, Scheme.SESSION)).hasSize(1);
            assertThat(nodes.rows(2, Scheme.SESSION)).isEmpty();
        }

        @Test
        void aTicketDoesNotCare() {
            start(false, true, Routing.ROUND_ROBIN);
            String ticket = curl.ticket("alice", "wonderland");
            assertThat(statuses("/jwt/me", ticket, 4)).containsOnly(200);
            assertThat(served()).contains(1, 2);
        }

        @Test
        void withoutTheKeyATicketIsAForgery() {
            start(false, false, Routing.ROUND_ROBIN);
            String ticket = curl.ticket("alice", "wonderland");
            assertThat(curl.get("/jwt/me", ticket).reason()).isEqualTo("unknown_key");
            assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
        }

        @Test
        void aDenialIsNotHeardOfNextDoor() {
            start(false, true, Routing.ROUND_ROBIN);
            String ticket = bearer("/jwt-denylist", "alice", "wonderland");
            String admin = bearer("/jwt-denylist", "admin", "correct horse");
            assertThat(curl.post("/jwt-denylist/admin/kick", KICK, admin).status()).isEqualTo(204);
            assertThat(statuses("/jwt-denylist/me", ticket, 4)).containsExactly(200, 401, 200, 401);
        }
    }

    @Nested
    @DisplayName("sticky")
    class Sticky {

        @Test
        void aSessionStaysWhereItIsKnown() {
            start(false, true, Routing.STICKY);
            String first = curl.card("alice", "wonderland");
            String second = curl.card("bob", "builder");
            assertThat(statuses("/session/me", first, 3)).containsOnly(200);
            assertThat(statuses("/session/me", second, 3)).containsOnly(200);
            assertThat(served()).containsExactly(1, 2, 1, 1, 1, 2, 2, 2);
        }

        @Test
        void soDoesATokenInTheHeader() {
            start(false, false, Routing.STICKY);
            String ticket = bearer("/jwt-allowlist", "alice", "wonderland");
            assertThat(statuses("/jwt-allowlist/me", ticket, 3)).containsOnly(200);
        }

        @Test
        void whenItsServerGoesDownTheSessionIsLostAndTheTicketIsNot() throws IOException {
            start(false, true, Routing.STICKY);
            String card = curl.card("alice", "wonderland");
            String ticket = curl.ticket("alice", "wonderland");
            nodes.stop(1);
            assertThat(curl.get("/session/me", card).reason()).isEqualTo("unknown_session");
            assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
            nodes.start(1);
            assertThat(nodes.rows(1, Scheme.SESSION)).isEmpty();
            assertThat(turned())
                    .containsExactly(new Step.NodeTurned(1, false), new Step.NodeTurned(1, true));
        }
    }

    @Nested
    @DisplayName("over one store")
    class Shared {

        @Test
        void everybodyIsKnownEverywhereAndAKickIsHeardEverywhere() {
            start(true, true, Routing.ROUND_ROBIN);
            String card = curl.card("alice", "wonderland");
            String admin = curl.card("admin", "correct horse");
            assertThat(statuses("/session/me", card, 4)).containsOnly(200);
            assertThat(curl.post("/session/admin/kick", KICK, admin).status()).isEqualTo(204);
            assertThat(statuses("/session/me", card, 4)).containsOnly(401);
        }

        @Test
        void oneServerDownIsNotNoticed() throws IOException {
            start(true, true, Routing.ROUND_ROBIN);
            String card = curl.card("alice", "wonderland");
            nodes.stop(2);
            assertThat(statuses("/session/me", card, 4)).containsOnly(200);
            nodes.start(2);
            nodes.stop(1);
            assertThat(statuses("/session/me", card, 4)).containsOnly(200);
        }

        @Test
        void withoutTheSealsKeyTheStoreIsNotEvenAsked() {
            start(true, false, Routing.ROUND_ROBIN);
            String card = curl.card("alice", "wonderland");
            assertThat(curl.get("/session/me", card).reason()).isEqualTo("bad_signature");
        }

        @Test
        void whenARedisGoesDownSessionsWaitAndTicketsGoOn() {
            try (RealRedis redis = RealRedis.started()) {
                start(true, true, Routing.ROUND_ROBIN, redis.choice());
                String card = curl.card("alice", "wonderland");
                String ticket = curl.ticket("alice", "wonderland");
                assertThat(statuses("/session/me", card, 2)).containsOnly(200);
                redis.stop();
                assertThat(statuses("/session/me", card, 4)).containsOnly(503);
                assertThat(statuses("/jwt/me", ticket, 4)).containsOnly(200);
            }
        }
    }

    @Nested
    @DisplayName("the balancer")
    class Front {

        @ParameterizedTest
        @EnumSource
        void saysSoWhenNobodyIsThere(Routing routing) {
            start(true, true, routing);
            nodes.stop(1);
            nodes.stop(2);
            Caller.Answer answer = curl.get("/healthz");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.reason()).isEqualTo("no_server");
        }

        @Test
        void changesNothingThatMatters() {
            start(true, true, Routing.ROUND_ROBIN);
            assertThat(curl.post("/jwt/login", "{\"" + "a".repeat(9000)).status()).isEqualTo(413);
            assertThat(curl.get("/jwt/me", "X-Filler: " + "x".repeat(17_000)).status())
                    .isEqualTo(431);
            String card = curl.card("carol", "christmas");
            String article = "{\"title\":\"标题\",\"text\":\"é\"}";
            Caller.Answer stored =
                    curl.post("/session/articles", article, card, "Origin: http://" + curl.host());
            assertThat(stored.json().path("title").asText()).isEqualTo("标题");
            assertThat(curl.post("/session/logout", "", card).status()).isEqualTo(204);
            assertThat(
                            curl.send("HEAD", "/healthz", java.util.Optional.empty())
                                    .header("Content-Length"))
                    .contains("3");
            assertThat(
                            curl.raw(
                                            "GET /healthz HTTP/1.1\r\nHost: evil.example\r\n"
                                                    + "Connection: close\r\n\r\n")
                                    .status())
                    .isEqualTo(421);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1, 10})
        void needsAtLeastTwo(int count) {
            start(true, true, Routing.ROUND_ROBIN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NodesPlan(count, true, true, Routing.STICKY));
        }
    }

    private String bearer(String prefix, String user, String password) {
        return "Authorization: Bearer "
                + curl.logIn(prefix, user, password).json().path("access_token").asText();
    }

    private List<Step.NodeTurned> turned() {
        return recorder.trace().events().stream()
                .map(org.cardorticket.trace.Event::step)
                .filter(Step.NodeTurned.class::isInstance)
                .map(Step.NodeTurned.class::cast)
                .toList();
    }
}
