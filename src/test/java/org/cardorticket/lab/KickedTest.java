package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.cardorticket.auth.AuthSettings;
import org.cardorticket.script.Command;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Target;
import org.cardorticket.script.World;
import org.cardorticket.server.ServerSettings;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("whoever was kicked")
@Timeout(60)
class KickedTest {

    private static World world(Scheme a, Scheme b, int lifeMinutes) throws IOException {
        ServerSettings quick =
                ServerSettings.standard().with(AuthSettings.standard().withBcryptCost(4));
        Setup standard =
                Setup.standard()
                        .with(quick)
                        .with(Setting.ACCESS_LIFE, Duration.ofMinutes(lifeMinutes));
        return World.open(
                new Setup(
                        standard.start(),
                        new Setup.Place(a, "alice", "laptop"),
                        new Setup.Place(b, "alice", "phone"),
                        standard.server()));
    }

    @DisplayName("is let in until the ticket ends, to the second, and with a card not at all")
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "1, 58", "5, 150", "30, 7", "30, 900", "60, 3598"})
    void isLetInUntilTheEnd(int minutes, int after) throws IOException {
        try (World world = world(Scheme.SESSION, Scheme.JWT, minutes)) {
            Instant start = world.now();
            Kicked kicked = new Kicked(world, Duration.ofSeconds(after));
            assertThat(kicked.exposure(Lane.A)).isZero();
            assertThat(kicked.exposure(Lane.B))
                    .isEqualTo(Duration.ofSeconds(minutes * 60L - after));
            assertThat(world.now()).isEqualTo(start.plus(Duration.ofMinutes(minutes)));
        }
    }

    @DisplayName("is out at once under every scheme that looks up")
    @ParameterizedTest
    @CsvSource({"JWT_DENYLIST, JWT_ALLOWLIST", "JWT_BECAME_SESSION, SESSION"})
    void isOutAtOnce(Scheme a, Scheme b) throws IOException {
        assertThat(a.looksUp() && b.looksUp()).isTrue();
        try (World world = world(a, b, 15)) {
            Kicked kicked = new Kicked(world, Duration.ofSeconds(60));
            assertThat(kicked.exposure(Lane.A)).isZero();
            assertThat(kicked.exposure(Lane.B)).isZero();
        }
    }

    @DisplayName("is let in with no lookup, whatever carries the ticket")
    @Test
    void isLetInWithoutALookUp() throws IOException {
        try (World world = world(Scheme.JWT_COOKIE, Scheme.JWT_REFRESH, 15)) {
            Kicked kicked = new Kicked(world, Duration.ofSeconds(300));
            assertThat(kicked.exposure(Lane.A)).isEqualTo(Duration.ofSeconds(600));
            assertThat(kicked.exposure(Lane.B)).isEqualTo(Duration.ofSeconds(600));
        }
    }

    @DisplayName("is nobody's figure when the answers contradict each other")
    @Test
    void contradictions() throws IOException {
        try (World world = world(Scheme.SESSION, Scheme.JWT, 15)) {
            Kicked kicked = new Kicked(world, Duration.ofSeconds(300));
            // A fourth knock, of which nobody knows when it was to come.
            world.perform(new Command.Request(Target.BOTH, "/books"));
            for (Lane lane : Lane.values()) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> kicked.exposure(lane))
                        .withMessageStartingWith("let in, or not: [");
            }
        }
    }
}
