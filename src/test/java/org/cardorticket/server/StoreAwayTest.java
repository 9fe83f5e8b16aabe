package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.RealRedis;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redis.clients.jedis.Jedis;

@DisplayName("over a Redis that goes away, comes back, or is written into")
@Tag("promise")
@Tag("fault")
class StoreAwayTest {

    private static final Duration BOUND = Duration.ofSeconds(4);

    private final RealRedis redis = RealRedis.started();
    private final Curl curl = new Curl(redis.choice());
    private final String card = curl.card("alice", "wonderland");
    private final String ticket = curl.ticket("alice", "wonderland");

    @AfterEach
    void close() {
        curl.close();
        redis.close();
    }

    private String bearer(String prefix, String user, String password) {
        return "Authorization: Bearer "
                + curl.logIn(prefix, user, password).json().path("access_token").asText();
    }

    private void unavailable(Curl.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.reason()).isEqualTo("store_unavailable");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void nobodyIsLetInByLookUpAndTicketsGoOn() {
        String allowed = bearer("/jwt-allowlist", "alice", "wonderland");
        String denied = bearer("/jwt-denylist", "bob", "builder");
        redis.stop();
        Stopwatch watch = Stopwatch.start();
        unavailable(curl.get("/session/me", card));
        unavailable(curl.get("/jwt-allowlist/me", allowed));
        unavailable(curl.get("/jwt-denylist/me", denied));
        unavailable(curl.logIn("/session", "alice", "wonderland"));
        unavailable(curl.logIn("/jwt-allowlist", "alice", "wonderland"));
        unavailable(curl.logIn("/jwt-refresh", "alice", "wonderland"));
        assertThat(Duration.ofNanos(watch.nanos())).isLessThan(BOUND);
        assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
        assertThat(curl.logIn("/jwt", "bob", "builder").status()).isEqualTo(200);
        assertThat(curl.logIn("/session", "alice", "wrong").status()).isEqualTo(401);
        assertThat(curl.get("/session/me", "Cookie: sid=x").reason()).isEqualTo("malformed");
    }

    @Test
    void noVerdictInBetweenIsWrongAndAllIsWellAfterwards() {
        redis.stop();
        unavailable(curl.get("/session/me", card));
        redis.start();
        Stopwatch watch = Stopwatch.start();
        Curl.Answer answer = curl.get("/session/me", card);
        while (answer.status() == 503) {
            assertThat(Duration.ofNanos(watch.nanos())).isLessThan(BOUND);
            answer = curl.get("/session/me", card);
        }
        assertThat(answer.reason()).as("this Redis has no file").isEqualTo("unknown_session");
        String again = curl.card("alice", "wonderland");
        assertThat(curl.get("/session/me", again).status()).isEqualTo(200);
    }

    @Test
    void aKickThatCannotBeDoneSaysSo() {
        String admin = curl.card("admin", "correct horse");
        redis.stop();
        unavailable(curl.post("/session/admin/kick", "{\"username\":\"alice\"}", admin));
        assertThat(curl.recorder.trace().events())
                .noneMatch(event -> event.step() instanceof Step.AccessWithdrawn);
    }

    @Test
    void aPasswordIsNotHalfChanged() {
        String body = "{\"old\":\"wonderland\",\"new\":\"looking glass\"}";
        String families = bearer("/jwt-refresh", "alice", "wonderland");
        redis.stop();
        unavailable(curl.post("/jwt-refresh/password", body, families));
        assertThat(curl.logIn("/jwt", "alice", "wonderland").status()).isEqualTo(200);
        assertThat(curl.logIn("/jwt", "alice", "looking glass").status()).isEqualTo(401);
    }

    @Test
    void aServerRestartsAndItsSessionsStay() throws Exception {
        curl.server.restart();
        assertThat(curl.get("/session/me", card).status()).isEqualTo(200);
        redis.stop();
        curl.server.restart();
        unavailable(curl.get("/session/me", card));
        assertThat(curl.recorder.trace().events())
                .noneMatch(event -> event.step() instanceof Step.RowRemoved);
    }

    @Test
    void deletingTheKeyKicks() {
        try (Jedis cli = redis.cli()) {
            cli.del(cli.keys("cardorticket:session:sessions:*").iterator().next());
        }
        assertThat(curl.get("/session/me", card).reason()).isEqualTo("unknown_session");
        assertThat(curl.get("/jwt/me", ticket).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "session, expires, rubbish, 503",
        "session, expires, +1000000000-12-31T23:59:59.999999999Z, 503",
        "session, user, nobody, 401",
        "session, value, rubbish, 200",
        "session, value, +1000000000-12-31T23:59:59Z/+1000000000-12-31T23:59:59Z, 200",
        "jwt-allowlist, value, rubbish, 401",
        "jwt-allowlist, expires, rubbish, 503",
        "jwt-became-session, user, nobody, 200"
    })
    void aFieldThatSomebodyHasChanged(String prefix, String field, String text, int status) {
        String sent = prefix.equals("session") ? card : bearer("/" + prefix, "alice", "wonderland");
        try (Jedis cli = redis.cli()) {
            cli.keys("cardorticket:" + prefix + ":*").forEach(key -> cli.hset(key, field, text));
        }
        assertThat(curl.get("/" + prefix + "/me", sent).status()).isEqualTo(status);
        assertThat(curl.get("/" + prefix + "/credentials", sent).status()).isLessThan(504);
    }

    @ParameterizedTest
    @CsvSource({"expires, rubbish", "value, rubbish", "value, a b c d e", "user, bob", "user, ''"})
    void aFamilyThatSomebodyHasChangedBuysNothing(String field, String text) {
        String refresh =
                curl.logIn("/jwt-refresh", "alice", "wonderland")
                        .json()
                        .path("refresh_token")
                        .asText();
        try (Jedis cli = redis.cli()) {
            cli.keys("cardorticket:jwt-refresh:*").forEach(key -> cli.hset(key, field, text));
        }
        Curl.Answer answer =
                curl.post("/jwt-refresh/refresh", "{\"refresh_token\":\"" + refresh + "\"}");
        assertThat(answer.status()).isIn(400, 503);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    void whatIsNoRowAtAllOpensNothingAndBlocksNoKick() {
        String admin = curl.card("admin", "correct horse");
        String second = curl.card("alice", "wonderland");
        String id = card.substring("Cookie: sid=".length()).split("\\.")[0];
        try (Jedis cli = redis.cli()) {
            cli.set("cardorticket:session:sessions:" + id, "rubbish");
            cli.set("cardorticket:session:sessions:else", "rubbish");
        }
        unavailable(curl.get("/session/me", card));
        assertThat(curl.post("/session/admin/kick", "{\"username\":\"alice\"}", admin).status())
                .isEqualTo(204);
        assertThat(curl.get("/session/me", second).status()).isEqualTo(401);
        assertThat(curl.server.rows(Scheme.SESSION)).hasSize(1);
    }
}
