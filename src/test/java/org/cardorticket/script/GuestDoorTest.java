package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("the door for real clients")
@Tag("promise")
class GuestDoorTest {

    private static HttpResponse<String> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("User-Agent", "curl/8.5.0").build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void isShutToOthersAndNeverToOurOwn() throws Exception {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.world().admit(false);
            for (String path : List.of("/", "/session/books", "/jwt/login", "/nowhere")) {
                HttpResponse<String> answer = get(play.world().base().resolve(path));
                assertThat(answer.statusCode()).describedAs(path).isEqualTo(403);
                assertThat(answer.body()).contains("\"reason\":\"not_open\"");
            }
            assertThat(get(play.world().base().resolve("/healthz")).statusCode()).isEqualTo(200);
            assertThat(play.steps(Step.ExchangeOpened.class)).isEmpty();
            play.now("log-in alice A+B");
            play.allowed(Lane.A, Actor.Kind.USER);
            play.allowed(Lane.B, Actor.Kind.USER);
        }
    }

    @Test
    void showsWhoComesInByName() throws Exception {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            assertThat(get(play.world().base().resolve("/session/books")).statusCode())
                    .isEqualTo(401);
            assertThat(play.steps(Step.ExchangeOpened.class))
                    .singleElement()
                    .satisfies(each -> assertThat(each.actor().label()).isEqualTo("curl 1"));
            assertThat(play.steps(Step.PageShown.class))
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.page())
                                    .isEqualTo(new Page.LogInAgain(Reason.MISSING_CREDENTIAL, "")));
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void theLinesForAShellWork(Scheme scheme, @TempDir Path folder) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/curl")) && Files.exists(Path.of("/bin/bash")),
                "no curl or no bash on this machine");
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            List<String> lines =
                    CurlLines.of(play.world().base(), scheme, play.world().script().setup());
            String said = bash(folder, String.join("\n", lines));
            assertThat(said).contains("Solaris", "\"author\":\"carol\"", "from a shell");
            assertThat(
                            play.world().trace().events().stream()
                                    .map(Event::step)
                                    .filter(Step.Answered.class::isInstance))
                    .hasSize(3);
        }
    }

    private static String bash(Path folder, String script)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("/bin/bash", "-c", script)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(said).isZero();
        return said;
    }
}
