package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.cardorticket.script.Command;
import org.cardorticket.script.Setup;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what the repairs of the ticket cost, on real sockets")
class LedgerSchemesTest {

    private static LedgerTable afterKick(Scheme a, Scheme b) throws IOException {
        Setup standard = Worlds.setup();
        Setup setup =
                new Setup(
                        standard.start(),
                        new Setup.Place(a, "alice", "laptop"),
                        new Setup.Place(b, "alice", "phone"),
                        standard.server());
        try (World world = World.open(setup)) {
            at(world, "09:00", new Command.LogIn(Target.BOTH, "alice"));
            at(world, "09:05", Command.Request.books(Target.BOTH));
            at(world, "09:10", new Command.Kick(Target.BOTH, "alice"));
            at(world, "09:12", Command.Request.books(Target.BOTH));
            return Ledger.of(world.trace()).at(world.trace().size() - 1L);
        }
    }

    private static void at(World world, String time, Command command) {
        world.perform(new Timed(LessonTime.parse(time), command));
    }

    @Test
    void aListEndsTheExposureAndCostsALookUpEachAndARow() throws IOException {
        LedgerTable table = afterKick(Scheme.JWT_ALLOWLIST, Scheme.JWT_DENYLIST);
        for (Lane lane : Lane.values()) {
            Figure exposure = table.figure(Subject.EXPOSURE, lane);
            assertThat(exposure).isEqualTo(new Figure.Span(Duration.ZERO, exposure.proof()));
            assertThat(table.figure(Subject.LOOK_UPS_EACH, lane))
                    .isInstanceOfSatisfying(
                            Figure.TimesPerRequest.class,
                            times -> assertThat(times.median()).isEqualTo(1));
            assertThat(table.figure(Subject.MEMORY_PER_USER, lane))
                    .isInstanceOfSatisfying(
                            Figure.Memory.class, memory -> assertThat(memory.rows()).isEqualTo(1));
            assertThat(table.figure(Subject.FORCED_LOG_INS, lane))
                    .isInstanceOfSatisfying(
                            Figure.Count.class, count -> assertThat(count.number()).isEqualTo(1));
        }
    }

    @Test
    void aTicketInACookieIsSentByItselfAndHiddenFromScripts() throws IOException {
        LedgerTable table = afterKick(Scheme.JWT_COOKIE, Scheme.JWT_REFRESH);
        assertThat(answer(table, Subject.SENT_BY_ITSELF, Lane.A)).isTrue();
        assertThat(answer(table, Subject.READABLE_BY_SCRIPT, Lane.A)).isFalse();
        assertThat(answer(table, Subject.SENT_BY_ITSELF, Lane.B)).isFalse();
        assertThat(answer(table, Subject.READABLE_BY_SCRIPT, Lane.B)).isTrue();
    }

    @Test
    void aRefreshTokenEndsAtOnceButTheTicketItBoughtDoesNot() throws IOException {
        LedgerTable table = afterKick(Scheme.SESSION, Scheme.JWT_REFRESH);
        assertThat(table.figure(Subject.EXPOSURE, Lane.B))
                .isInstanceOfSatisfying(
                        Figure.Running.class,
                        running -> {
                            assertThat(running.soFar()).isEqualTo(Duration.ofMinutes(2));
                            assertThat(running.atMost()).isEqualTo(Duration.ofMinutes(20));
                        });
        assertThat(table.figure(Subject.CONTROL, Lane.B))
                .isInstanceOfSatisfying(
                        Figure.Share.class, share -> assertThat(share.part()).isZero());
    }

    private static boolean answer(LedgerTable table, Subject subject, Lane lane) {
        assertThat(table.figure(subject, lane)).isInstanceOf(Figure.YesNo.class);
        return table.figure(subject, lane) instanceof Figure.YesNo answer && answer.yes();
    }
}
