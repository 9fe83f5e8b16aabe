package org.cardorticket.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 6749 §6 and §5.2, RFC 9700 §4.14.2.
@ParameterizedClass
@EnumSource(names = {"JWT_REFRESH", "JWT_BECAME_SESSION"})
@DisplayName("/refresh: a refresh token for the next pair")
@Tag("promise")
class RefreshContractTest {

    private final Curl curl = new Curl();
    private final Scheme scheme;

    RefreshContractTest(Scheme scheme) {
        this.scheme = scheme;
    }

    @AfterEach
    void close() {
        curl.close();
    }

    @Test
    void aPairBuysAPairAndNothingOfItStaysTheSame() {
        Pair first = logIn("alice");
        Caller.Answer answer = refresh(first.refresh());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().path("token_type").asText()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asInt()).isEqualTo(1800);
        Pair next = Pair.of(answer);
        assertThat(next.access()).isNotEqualTo(first.access());
        assertThat(next.refresh()).isNotEqualTo(first.refresh());
        assertThat(me(next.access()).status()).isEqualTo(200);
    }

    @Test
    void aUsedTokenEndsItsFamilyAndNoOther() {
        Pair alice = logIn("alice");
        Pair elsewhere = scheme == Scheme.JWT_REFRESH ? logIn("alice") : logIn("carol");
        Pair bob = logIn("bob");
        Pair next = Pair.of(refresh(alice.refresh()));
        refused(refresh(alice.refresh()), "reused");
        refused(refresh(next.refresh()), "revoked");
        refused(refresh(alice.refresh()), "revoked");
        assertThat(refresh(elsewhere.refresh()).status()).isEqualTo(200);
        assertThat(refresh(bob.refresh()).status()).isEqualTo(200);
        assertThat(ended(Ending.REUSED)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void theFamilyEndsSevenDaysAfterTheLoginHoweverOftenItWasRefreshed() {
        Pair pair = logIn("alice");
        for (int day = 1; day < 7; day++) {
            curl.clock.advanceTo(LessonTime.parse("+" + day + "d 09:00"));
            pair = Pair.of(refresh(pair.refresh()));
        }
        curl.clock.advanceTo(LessonTime.parse("+7d 08:59:59"));
        Caller.Answer last = refresh(pair.refresh());
        assertThat(last.json().path("expires_in").asInt()).isEqualTo(1);
        curl.clock.advanceTo(LessonTime.parse("+7d 09:00"));
        refused(refresh(Pair.of(last).refresh()), "expired");
        assertThat(me(Pair.of(last).access()).reason()).isEqualTo("expired");
        assertThat(curl.server.rows(scheme)).isEmpty();
    }

    @Test
    void withinTheGraceWindowTheSameSuccessorComesAgainAndAfterItTheFamilyEnds() {
        curl.server.control().set(Setting.GRACE, Duration.ofSeconds(10));
        Pair first = logIn("alice");
        Pair next = Pair.of(refresh(first.refresh()));
        curl.clock.advanceTo(LessonTime.parse("09:00:09"));
        Pair again = Pair.of(refresh(first.refresh()));
        assertThat(again.refresh()).isEqualTo(next.refresh());
        assertThat(again.access()).isEqualTo(next.access());
        curl.clock.advanceTo(LessonTime.parse("09:00:10"));
        refused(refresh(first.refresh()), "reused");
        refused(refresh(next.refresh()), "revoked");
    }

    @Test
    void graceIsForTheLastTokenOnly() {
        curl.server.control().set(Setting.GRACE, Duration.ofSeconds(10));
        Pair first = logIn("alice");
        Pair second = Pair.of(refresh(first.refresh()));
        refresh(second.refresh());
        refused(refresh(first.refresh()), "reused");
    }

    @Test
    void withoutRotationTheTokenStaysAndStaysGood() {
        curl.server.control().turn(Defence.ROTATION, false);
        Pair first = logIn("alice");
        Pair next = Pair.of(refresh(first.refresh()));
        assertThat(next.refresh()).isEqualTo(first.refresh());
        assertThat(refresh(first.refresh()).status()).isEqualTo(200);
    }

    @Test
    void withoutReuseDetectionAUsedTokenIsRefusedAndTheFamilyGoesOn() {
        curl.server.control().turn(Defence.REUSE_DETECTION, false);
        Pair first = logIn("alice");
        Pair next = Pair.of(refresh(first.refresh()));
        refused(refresh(first.refresh()), "revoked");
        assertThat(refresh(next.refresh()).status()).isEqualTo(200);
    }

    @Test
    void afterAKickOrALogOutNothingIsBought() {
        Pair pair = logIn("alice");
        Pair admin = logIn("admin", "correct horse");
        Caller.Answer kick =
                curl.post(scheme.path("/admin/kick"), "{\"username\":\"alice\"}", bearer(admin));
        assertThat(kick.status()).isEqualTo(204);
        refused(refresh(pair.refresh()), "revoked");
        Pair bob = logIn("bob");
        assertThat(
                        curl.send(
                                        "POST",
                                        scheme.path("/logout"),
                                        java.util.Optional.empty(),
                                        bearer(bob),
                                        "Content-Length: 0")
                                .status())
                .isEqualTo(204);
        refused(refresh(bob.refresh()), "revoked");
    }

    @Test
    void aNewRoleIsPrintedOnTheNextTicket() {
        Pair pair = logIn("alice");
        Pair admin = logIn("admin", "correct horse");
        curl.post(
                scheme.path("/admin/role"),
                "{\"username\":\"alice\",\"role\":\"editor\"}",
                bearer(admin));
        assertThat(me(pair.access()).json().path("roles").get(0).asText()).isEqualTo("reader");
        Pair next = Pair.of(refresh(pair.refresh()));
        assertThat(me(next.access()).json().path("roles").get(0).asText()).isEqualTo("editor");
    }

    @Test
    void oneKindOfTokenIsNeverTheOther() {
        Pair pair = logIn("alice");
        refused(refresh(pair.access()), "wrong_type");
        assertThat(me(pair.refresh()).reason()).isEqualTo("wrong_type");
        assertThat(refresh(pair.refresh()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"refresh_token\":null}",
                "{\"refresh_token\":5}",
                "{\"refresh_token\":[\"x\"]}",
                "{\"refresh_token\":\"x\",\"more\":1}",
                "{\"refresh_token\""
            })
    void aBodyOfAnotherFormIsAnInvalidRequest(String body) {
        Pair pair = logIn("alice");
        Caller.Answer answer = curl.post(scheme.path("/refresh"), body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asText()).isEqualTo("invalid_request");
        assertThat(refresh(pair.refresh()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsAnInvalidGrant(String token) {
        Pair pair = logIn("alice");
        Caller.Answer answer = refresh(token);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asText()).isEqualTo("invalid_grant");
        if (!token.isEmpty()) {
            assertThat(answer.body()).doesNotContain("\"" + token + "\"");
        }
        assertThat(refresh(pair.refresh()).status()).isEqualTo(200);
    }

    private void refused(Caller.Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asText()).isEqualTo("invalid_grant");
        assertThat(answer.reason()).isEqualTo(reason);
    }

    private long ended(Ending ending) {
        List<Step> steps =
                curl.recorder.trace().events().stream().map(each -> each.step()).toList();
        return steps.stream()
                .filter(step -> step instanceof Step.Ended ended && ended.ending() == ending)
                .count();
    }

    private Caller.Answer refresh(String token) {
        return curl.post(scheme.path("/refresh"), "{\"refresh_token\":\"" + token + "\"}");
    }

    private Caller.Answer me(String access) {
        return curl.get(scheme.path("/me"), "Authorization: Bearer " + access);
    }

    private Pair logIn(String user) {
        return logIn(
                user,
                switch (user) {
                    case "alice" -> "wonderland";
                    case "bob" -> "builder";
                    default -> "christmas";
                });
    }

    private Pair logIn(String user, String password) {
        return Pair.of(curl.logIn("/" + scheme.prefix(), user, password));
    }

    private static String bearer(Pair pair) {
        return "Authorization: Bearer " + pair.access();
    }

    /// The two tokens of an answer.
    private record Pair(String access, String refresh) {
        static Pair of(Caller.Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            return new Pair(
                    answer.json().path("access_token").asText(),
                    answer.json().path("refresh_token").asText());
        }
    }
}
