package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.cardorticket.server.NodesPlan;
import org.cardorticket.server.NodesPlan.Routing;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Exchange;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a world of two servers")
class NodesWorldTest {

    private final World world = open(Worlds.setup().with(plan(false, Routing.ROUND_ROBIN)));

    private static NodesPlan plan(boolean shared, Routing routing) {
        return new NodesPlan(2, shared, true, routing);
    }

    private static World open(Setup setup) {
        try {
            return World.open(setup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void act(String... lines) {
        for (String line : lines) {
            world.perform(CommandText.parse(line));
        }
    }

    private List<Integer> statuses() {
        return Exchange.of(world.trace()).stream()
                .filter(each -> each.opening().path().endsWith("/me"))
                .map(each -> each.response().orElseThrow().status())
                .toList();
    }

    @Test
    void losesACardEverySecondTimeWhenEachServerHasItsOwnStore() {
        act("log-in alice A", "request /me A");
        assertThat(Worlds.lastVerdict(world, Lane.A))
                .isEqualTo(new Verdict.Refused(Reason.UNKNOWN_SESSION));
        act("log-in alice B", "request /me B", "request /me B", "request /me B");
        assertThat(Worlds.lastVerdict(world, Lane.B).allowed()).isTrue();
    }

    @Test
    void beginsAnewWithASharedStoreAndTellsWhatWasForgotten() {
        act("log-in alice A");
        assertThat(world.rows(Scheme.SESSION)).hasSize(1);
        act("set-nodes 2 round-robin shared-store shared-keys");
        assertThat(world.rows(Scheme.SESSION)).isEmpty();
        assertThat(Rows.after(world.trace().events()).live(Scheme.SESSION, LessonTime.CURTAIN))
                .isEmpty();
        act("request /me A", "log-in alice A", "request /me A", "request /me A", "request /me A");
        assertThat(statuses()).containsExactly(401, 200, 200, 200);
    }

    @Test
    void turnsCardsAwayWhileTheStoreIsAwayAndKnowsThemAgainAfterwards() {
        act("set-nodes 2 sticky shared-store shared-keys", "log-in alice A+B", "stop-store");
        act("request /me A", "request /me B", "start-store", "request /me A");
        assertThat(statuses()).containsExactly(503, 200, 200);
        assertThat(told(Step.StoreTurned.class))
                .containsExactly(new Step.StoreTurned(false), new Step.StoreTurned(true));
    }

    @Test
    void goesOnWithOneServerDown() {
        act("set-nodes 2 round-robin shared-store shared-keys", "log-in alice A");
        act("stop-node 2", "stop-node 2", "stop-node 7", "request /me A", "request /me A");
        act("start-node 2", "request /me A");
        assertThat(statuses()).containsExactly(200, 200, 200);
        assertThat(told(Step.NodeTurned.class))
                .containsExactly(new Step.NodeTurned(2, false), new Step.NodeTurned(2, true));
    }

    @Test
    void restartsAllOfThem() {
        act("log-in alice A+B", "restart", "request /me A", "request /me B");
        assertThat(statuses()).containsExactly(401, 200);
        assertThat(told(Step.NodeTurned.class)).hasSize(4);
    }

    @Test
    void tellsFirstOfAllHowManyThereAre() {
        assertThat(told(Step.NodesSet.class)).containsExactly(new Step.NodesSet(2, false, false));
    }

    @Test
    void aWorldOfOneServerStaysOne() {
        try (World one = Worlds.open()) {
            one.perform(CommandText.parse("set-nodes 2 sticky own-store shared-keys"));
            one.perform(CommandText.parse("stop-node 1"));
            one.perform(CommandText.parse("log-in alice A"));
            assertThat(Worlds.lastVerdict(one, Lane.A).allowed()).isTrue();
        }
    }

    @Test
    void isPlayedAgainTheSameWay() throws IOException {
        act("log-in alice A+B", "request /me A", "request /me B", "stop-node 1", "request /me A");
        try (World again = World.replay(world.script())) {
            assertThat(again.trace().events()).hasSameSizeAs(world.trace().events());
        }
    }

    private <S extends Step> List<S> told(Class<S> kind) {
        return world.trace().events().stream()
                .map(each -> each.step())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
