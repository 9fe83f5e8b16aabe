package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.trace.Actor.Kind;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("forged credentials")
@Tag("promise")
class TamperTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "claim, JWT, BAD_SIGNATURE",
        "signature, JWT, BAD_SIGNATURE",
        "alg-none, JWT, WRONG_ALGORITHM",
        "claim, JWT_COOKIE, BAD_SIGNATURE",
        "alg-none, JWT_COOKIE, WRONG_ALGORITHM",
        "signature, JWT_REFRESH, BAD_SIGNATURE",
        "claim, JWT_BECAME_SESSION, BAD_SIGNATURE",
        "cookie-id, SESSION, BAD_SIGNATURE",
        "cookie-mac, SESSION, BAD_SIGNATURE"
    })
    void areRefusedBeforeTheStoreIsAskedAndTheHonestOneGoesOn(
            String tampering, Scheme scheme, Reason reason) {
        try (Play play = Play.of(scheme, Scheme.JWT)) {
            play.now("log-in alice A");
            int before = play.world().trace().size();
            play.now("tamper " + tampering + " A");
            play.refused(Lane.A, Kind.USER, reason);
            assertThat(play.world().trace().since(before))
                    .noneMatch(event -> event.step() instanceof Step.OfStore);
            play.now("request /books A");
            play.allowed(Lane.A, Kind.USER);
        }
    }

    @Test
    void thePublicKeyIsNoSecretForHmacUnlessTheServerBelievesTheHeader() {
        try (Play play = Play.of(Scheme.JWT, Scheme.JWT)) {
            play.now("rotate-keys rs256", "log-in alice A", "tamper alg-confusion A");
            play.refused(Lane.A, Kind.USER, Reason.WRONG_ALGORITHM);
            play.now("turn algorithm-pinning off", "tamper alg-confusion A");
            play.allowed(Lane.A, Kind.USER);
        }
    }

    @Test
    void noneIsASignatureOnlyForAServerThatBelievesTheHeader() {
        try (Play play = Play.of(Scheme.JWT, Scheme.JWT)) {
            play.now("log-in alice A", "turn algorithm-pinning off", "tamper alg-none A");
            play.allowed(Lane.A, Kind.USER);
            play.now("turn algorithm-pinning on", "tamper alg-none A");
            play.refused(Lane.A, Kind.USER, Reason.WRONG_ALGORITHM);
        }
    }

    @Test
    void nothingHappensWhereThereIsNothingToForge() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT)) {
            play.now("tamper claim A+B", "log-in alice A+B");
            int exchanges = play.exchanges(Lane.A, Kind.USER).size();
            play.now("tamper alg-none A", "tamper alg-confusion A+B", "tamper cookie-id B");
            assertThat(play.exchanges(Lane.A, Kind.USER)).hasSize(exchanges);
        }
    }

    @Test
    void aRestartVoidsCardsAndNoTicketsAndBringsDeniedTicketsBack() {
        try (Play play = Play.of(Scheme.SESSION, Scheme.JWT_DENYLIST)) {
            play.now("log-in alice A+B", "kick alice B", "request /me B");
            play.refused(Lane.B, Kind.USER, Reason.REVOKED);
            play.now("log-in alice B", "steal device B", "kick alice B", "by thief request /me B");
            play.refused(Lane.B, Kind.THIEF, Reason.REVOKED);
            play.now("restart", "request /me A", "by thief request /me B");
            play.refused(Lane.A, Kind.USER, Reason.UNKNOWN_SESSION);
            assertThat(play.exchanges(Lane.B, Kind.THIEF))
                    .hasSize(2)
                    .last()
                    .extracting(each -> each.verdict().get())
                    .isEqualTo(new Verdict.Allowed("alice"));
            assertThat(play.steps(Step.ServerRestarted.class)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void aRestartEndsInTheTraceWhatItEndsInTheWorld(Scheme scheme) {
        try (Play play = Play.of(scheme, Scheme.JWT)) {
            play.now("set-habit never A", "log-in alice A", "restart", "request /me A");
            boolean opens =
                    play.exchanges(Lane.A, Kind.USER).getLast().verdict().orElseThrow().allowed();
            List<String> issued =
                    play.steps(Step.Issued.class).stream()
                            .map(Step.Issued::credential)
                            .filter(each -> each.kind() != Credential.Kind.REFRESH_TOKEN)
                            .map(Credential::id)
                            .toList();
            List<String> forgotten =
                    play.steps(Step.Ended.class).stream()
                            .filter(each -> each.ending() == Ending.FORGOTTEN)
                            .map(Step.Ended::credential)
                            .filter(issued::contains)
                            .toList();
            assertThat(forgotten).isEqualTo(opens ? List.of() : issued);
        }
    }

    @Test
    void newKeysSignAndOldOnesVerifyUntilTheyAreDropped() {
        for (Scheme scheme : Scheme.values()) {
            try (Play play = Play.of(scheme, Scheme.JWT)) {
                play.now(
                        "set-habit never A",
                        "log-in alice A",
                        "rotate-keys eddsa",
                        "request /me A");
                play.allowed(Lane.A, Kind.USER);
                play.now("drop-old-keys", "request /me A");
                play.refused(
                        Lane.A,
                        Kind.USER,
                        scheme == Scheme.SESSION ? Reason.BAD_SIGNATURE : refusal());
                play.now("log-in alice A", "request /me A");
                play.allowed(Lane.A, Kind.USER);
                List<Step.KeysChanged> changes = play.steps(Step.KeysChanged.class);
                assertThat(changes.getFirst().accepted()).hasSize(2);
                assertThat(changes.getLast().accepted()).containsOnly(changes.getLast().signing());
            }
        }
    }

    /// No key is for HS256 any more once the last one was dropped, so its name is refused first.
    private static Reason refusal() {
        return Reason.WRONG_ALGORITHM;
    }
}
