package org.cardorticket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.cardorticket.FreePort;
import org.cardorticket.RealRedis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;

@DisplayName("serve")
@Tag("fault")
class ServeTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Test
    void saysThatItIsReadyAnswersLogsAndEndsCleanly() {
        try (ServeProcess serve = new ServeProcess("--lang", "en")) {
            assertThat(serve.ready()).matches("http://127\\.0\\.0\\.1:\\d+ ready");
            assertThat(serve.heard()).isEmpty();
            String card = serve.card();
            serve.until("↓ Set-Cookie");
            assertThat(serve.send("/session/me", "", "Cookie", card).statusCode()).isEqualTo(200);
            serve.until("200 OK");
            assertThat(serve.send("/jwt/me", "").statusCode()).isEqualTo(401);
            serve.until("401 Unauthorized");
            String log = String.join("\n", serve.heard());
            assertThat(log)
                    .containsSubsequence(
                            "Java 1  POST /session/login",
                            "✓ Password",
                            "→ ✓ 200 OK",
                            "↓ Set-Cookie: sid=",
                            "…; Path=/session; HttpOnly",
                            "GET /session/me",
                            "↑ Cookie: sid=",
                            "✓ Look-up  alice",
                            "GET /jwt/me")
                    .doesNotContain(card)
                    .doesNotContain("wonderland");
            assertThat(serve.terminate()).isZero();
            assertThat(serve.until("Stopped.")).isEqualTo("Stopped.");
        }
    }

    @Test
    void showsCredentialsOnlyWhenAskedTo() {
        try (ServeProcess serve = new ServeProcess("--lang", "zh", "--show-credentials")) {
            assertThat(serve.ready()).endsWith(" 已就绪");
            String card = serve.card();
            String json = "{\"username\":\"bob\",\"password\":\"builder\"}";
            String tokens = serve.send("/jwt-refresh/login", json).body();
            serve.until("↓ refresh_token");
            assertThat(String.join("\n", serve.heard())).contains(card);
            assertThat(tokens).contains("refresh_token");
        }
    }

    @Test
    void sharesARedisWithWhoeverComesNext() {
        try (RealRedis redis = RealRedis.started();
                Jedis cli = redis.cli();
                ServeProcess serve = new ServeProcess("--store", redis.address().toString())) {
            String card = serve.card();
            String key = cli.keys("cardorticket:session:sessions:*").iterator().next();
            assertThat(cli.ttl(key)).as("real time, so no time to spare").isBetween(1700L, 1800L);
            assertThat(serve.terminate()).isZero();
            assertThat(cli.exists(key)).isTrue();
            assertThat(card).contains(key.substring(key.lastIndexOf(':') + 1));
        }
    }

    @Test
    void startsWithoutItsStoreAndSaysSo() throws IOException {
        String nowhere = "redis://127.0.0.1:" + FreePort.next();
        try (ServeProcess serve = new ServeProcess("--store", nowhere, "--lang", "en")) {
            assertThat(serve.heard())
                    .containsExactly(
                            "The store "
                                    + nowhere
                                    + " does not answer. Until it does, whatever needs a look-up is"
                                    + " answered with 503.");
            String json = "{\"username\":\"alice\",\"password\":\"wonderland\"}";
            assertThat(serve.send("/session/login", json).statusCode()).isEqualTo(503);
            assertThat(serve.send("/jwt/login", json).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsTakenIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(run("serve", "--port", port, "--lang", "en")).isEqualTo(1);
            assertThat(err.toString().strip())
                    .isEqualTo(
                            "Port "
                                    + port
                                    + " is taken. Choose another with --port, or any free one with"
                                    + " --port 0.");
            assertThat(out.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=-1", "--port=65536", "--port=x", "--store=http://x", "kick"})
    void whatItDoesNotUnderstandIsSaidWithTheUsage(String option) {
        assertThat(run("serve", option)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:").doesNotContain("\tat ");
    }

    @Test
    void aLessonRunsOnARedis() {
        try (RealRedis redis = RealRedis.started();
                Jedis cli = redis.cli()) {
            cli.set("mine", "stays");
            String store = redis.address().toString();
            assertThat(run("play", "kick", "--lang", "en", "--store", store)).isZero();
            assertThat(out.toString()).contains("✕ Look-up", "The point");
            assertThat(cli.info("commandstats")).contains("cmdstat_eval:");
            assertThat(cli.keys("*")).containsExactly("mine");
        }
    }

    @Test
    void aLessonDoesNotBeginWithoutItsStore() throws IOException {
        String nowhere = "redis://127.0.0.1:" + FreePort.next();
        assertThat(run("play", "kick", "--lang", "zh", "--store", nowhere)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("连不上存储 " + nowhere + "。");
        assertThat(out.toString()).isEmpty();
    }
}
