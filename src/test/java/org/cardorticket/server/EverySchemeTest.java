package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds under every prefix, row by row as the contract has it.
@ParameterizedClass(name = "{0}")
@EnumSource(Scheme.class)
@DisplayName("the contract of every scheme")
@Tag("promise")
class EverySchemeTest {

    private final Curl curl = new Curl();
    private final Scheme scheme;

    EverySchemeTest(Scheme scheme) {
        this.scheme = scheme;
    }

    @AfterEach
    void close() {
        curl.close();
    }

    @Test
    void aLoginGivesANewCredentialEveryTimeAndNoneThatWasProposed() {
        String first = logIn("alice", "wonderland");
        Caller.Answer again =
                curl.post(
                        scheme.path("/login"),
                        "{\"username\":\"alice\",\"password\":\"wonderland\"}",
                        first);
        assertThat(again.status()).isEqualTo(200);
        assertThat(credential(again)).isNotEqualTo(first);
        assertThat(again.json().path("user").asText()).isEqualTo("alice");
        assertThat(again.json().path("roles").get(0).asText()).isEqualTo("reader");
        assertThat(again.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theCredentialComesWhereTheContractSaysAndNowhereElse() {
        Caller.Answer answer = curl.logIn("/" + scheme.prefix(), "alice", "wonderland");
        assertThat(answer.header("Set-Cookie").isPresent()).isEqualTo(scheme.inCookie());
        assertThat(answer.json().has("access_token")).isEqualTo(!scheme.inCookie());
        assertThat(answer.json().has("refresh_token")).isEqualTo(scheme.refreshes());
        answer.header("Set-Cookie")
                .ifPresent(cookie ->
                        assertThat(cookie)
                                .endsWith(
                                        "; Path=/" + scheme.prefix() + "; HttpOnly; SameSite=Lax"));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "GET, /me, 200",
        "GET, /books, 200",
        "GET, /credentials, 200",
        "HEAD, /me, 200",
        "POST, /articles, 403",
        "POST, /admin/kick, 403",
        "POST, /admin/role, 403",
        "POST, /logout, 204"
    })
    void aReaderMayReadAndNoMore(String method, String route, int status) {
        String alice = logIn("alice", "wonderland");
        assertThat(ask(method, route, alice).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /me",
        "GET, /books",
        "GET, /credentials",
        "POST, /articles",
        "POST, /password",
        "POST, /logout",
        "POST, /admin/kick",
        "POST, /admin/role"
    })
    void withoutACredentialThereIsAChallengeAndNoError(String method, String route) {
        Caller.Answer answer = ask(method, route);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.reason()).isEqualTo("missing_credential");
        // RFC 6750 §3.1: no error code when no authentication was tried.
        assertThat(answer.header("WWW-Authenticate").orElseThrow())
                .startsWith(scheme.inCookie() ? "Cookie realm=" : "Bearer realm=")
                .doesNotContain("error");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /me | GET, HEAD",
                "POST | /books | GET, HEAD",
                "GET | /login | POST",
                "DELETE | /logout | POST",
                "OPTIONS | /articles | POST"
            })
    void anotherMethodIsToldWhichAreAllowed(String method, String route, String allow) {
        Caller.Answer answer = ask(method, route, logIn("alice", "wonderland"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains(allow);
    }

    @Test
    void refreshIsThereOnlyWhereThereAreRefreshTokens() {
        int status = curl.post(scheme.path("/refresh"), "{\"refresh_token\":\"x\"}").status();
        assertThat(status).isEqualTo(scheme.refreshes() ? 400 : 404);
    }

    @Test
    void anEditorPublishesAndAnAdminKicksAndGivesRoles() {
        String carol = logIn("carol", "christmas");
        Caller.Answer article =
                curl.post(scheme.path("/articles"), "{\"title\":\"t\",\"text\":\"x\"}", carol);
        assertThat(article.status()).isEqualTo(201);
        assertThat(article.json().path("author").asText()).isEqualTo("carol");
        String admin = logIn("admin", "correct horse");
        assertThat(admin("/admin/kick", "{\"username\":\"carol\"}", admin)).isEqualTo(204);
        assertThat(admin("/admin/kick", "{\"username\":\"nobody\"}", admin)).isEqualTo(404);
        assertThat(admin("/admin/role", "{\"username\":\"bob\",\"role\":\"editor\"}", admin))
                .isEqualTo(204);
        assertThat(admin("/admin/role", "{\"username\":\"bob\",\"role\":\"king\"}", admin))
                .isEqualTo(400);
    }

    @Test
    void aKickTakesWhatTheServerCanTake() {
        String alice = logIn("alice", "wonderland");
        String bob = logIn("bob", "builder");
        admin("/admin/kick", "{\"username\":\"alice\"}", logIn("admin", "correct horse"));
        assertThat(ask("GET", "/me", alice).status()).isEqualTo(scheme.looksUp() ? 401 : 200);
        assertThat(ask("GET", "/me", bob).status()).isEqualTo(200);
    }

    @Test
    void aLogOutEndsWhatTheServerCanEnd() {
        String alice = logIn("alice", "wonderland");
        Caller.Answer answer = ask("POST", "/logout", alice);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie").map(cookie -> cookie.contains("Max-Age=0")))
                .isEqualTo(scheme.inCookie() ? Optional.of(true) : Optional.empty());
        assertThat(ask("GET", "/me", alice).status()).isEqualTo(scheme.looksUp() ? 401 : 200);
    }

    @Test
    void aNewPasswordEndsTheOthersWhereTheSchemeCanAndTheOldOneIsWrongAtOnce() {
        String other = logIn("alice", "wonderland");
        String own = logIn("alice", "wonderland");
        int status =
                curl.post(
                                scheme.path("/password"),
                                "{\"old\":\"wonderland\",\"new\":\"looking glass\"}",
                                own)
                        .status();
        assertThat(status).isEqualTo(204);
        assertThat(ask("GET", "/me", own).status()).isEqualTo(200);
        assertThat(ask("GET", "/me", other).status()).isEqualTo(scheme.looksUp() ? 401 : 200);
        assertThat(curl.logIn("/" + scheme.prefix(), "alice", "wonderland").status())
                .isEqualTo(401);
        assertThat(curl.logIn("/" + scheme.prefix(), "alice", "looking glass").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void noOtherSchemesCredentialOpensThisOne(Scheme other) {
        if (other == scheme) {
            return;
        }
        Caller.Answer login = curl.logIn("/" + other.prefix(), "alice", "wonderland");
        String value =
                other.inCookie()
                        ? value(login.header("Set-Cookie").orElseThrow())
                        : login.json().path("access_token").asText();
        String cookie = scheme == Scheme.SESSION ? "sid" : "ticket";
        String line =
                scheme.inCookie()
                        ? "Cookie: " + cookie + "=" + value
                        : "Authorization: Bearer " + value;
        assertThat(ask("GET", "/me", line).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "a.b.c", "..", "%00", "<script>alert(1)</script>"})
    void whatIsNoCredentialIsRefusedUnrepeatedAndHonestOnesGoOn(String rubbish) {
        String alice = logIn("alice", "wonderland");
        String line =
                scheme.inCookie()
                        ? "Cookie: " + (scheme == Scheme.SESSION ? "sid=" : "ticket=") + rubbish
                        : "Authorization: Bearer " + rubbish;
        Caller.Answer answer = ask("GET", "/me", line);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain(rubbish);
        assertThat(answer.header("WWW-Authenticate").orElseThrow())
                .contains("error=\"invalid_token\"")
                .doesNotContain(rubbish);
        assertThat(ask("GET", "/me", alice).status()).isEqualTo(200);
    }

    @Test
    void twoCredentialsAtOnceAreNone() {
        String alice = logIn("alice", "wonderland");
        String bob = logIn("bob", "builder");
        Caller.Answer answer = ask("GET", "/me", alice, bob);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.reason()).isEqualTo("two_credentials");
    }

    private int admin(String route, String body, String line) {
        return curl.post(scheme.path(route), body, line).status();
    }

    private Caller.Answer ask(String method, String route, String... lines) {
        boolean body = method.equals("POST") && !route.equals("/logout");
        if (body) {
            return curl.send(method, scheme.path(route), Optional.of("{}"), lines);
        }
        String[] all =
                method.equals("GET") || method.equals("HEAD")
                        ? lines
                        : Stream.concat(Stream.of(lines), Stream.of("Content-Length: 0"))
                                .toArray(String[]::new);
        return curl.send(method, scheme.path(route), Optional.empty(), all);
    }

    private String logIn(String user, String password) {
        return credential(curl.logIn("/" + scheme.prefix(), user, password));
    }

    /// The header line that carries the credential of a login's answer.
    private String credential(Caller.Answer answer) {
        return scheme.inCookie()
                ? "Cookie: " + pair(answer.header("Set-Cookie").orElseThrow())
                : "Authorization: Bearer " + answer.json().path("access_token").asText();
    }

    private static String pair(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String value(String cookie) {
        return pair(cookie).substring(cookie.indexOf('=') + 1);
    }
}
