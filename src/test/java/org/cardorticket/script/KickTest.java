package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the kick lesson on real sockets: who is in, and who is out")
class KickTest {

    private static final Verdict IN = new Verdict.Allowed("alice");

    private final World world = Worlds.open();

    @BeforeEach
    void bothLogInAndAreKickedAtTenPastNine() {
        at("09:00", new Command.LogIn(Target.BOTH, "alice"));
        at("09:09", Command.Request.books(Target.BOTH));
        assertThat(Worlds.lastVerdict(world, Lane.A)).isEqualTo(IN);
        assertThat(Worlds.lastVerdict(world, Lane.B)).isEqualTo(IN);
        at("09:10", new Command.Kick(Target.BOTH, "alice"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theCardIsOutAtTheNextRequest() {
        at("09:11", Command.Request.books(Target.BOTH));
        assertThat(Worlds.lastVerdict(world, Lane.A))
                .isEqualTo(new Verdict.Refused(Reason.UNKNOWN_SESSION));
        assertThat(Worlds.lastVerdict(world, Lane.B)).isEqualTo(IN);
    }

    @Test
    void theTicketStaysInUntilOneSecondBeforeItsExpiryAndIsOutAtIt() {
        at("09:29:59", Command.Request.books(Target.BOTH));
        assertThat(Worlds.lastVerdict(world, Lane.A).allowed()).isFalse();
        assertThat(Worlds.lastVerdict(world, Lane.B)).isEqualTo(IN);
        at("09:30", Command.Request.books(Target.BOTH));
        assertThat(Worlds.lastVerdict(world, Lane.B))
                .isEqualTo(new Verdict.Refused(Reason.EXPIRED));
    }

    @Test
    void aKickIsNoBan() {
        at("09:12", new Command.LogIn(Target.BOTH, "alice"));
        at("09:13", Command.Request.books(Target.BOTH));
        assertThat(Worlds.lastVerdict(world, Lane.A)).isEqualTo(IN);
        assertThat(Worlds.lastVerdict(world, Lane.B)).isEqualTo(IN);
    }

    private void at(String time, Command command) {
        world.perform(new Timed(LessonTime.parse(time), command));
    }
}
