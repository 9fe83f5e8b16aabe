package org.cardorticket.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import org.cardorticket.RealRedis;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Reason;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;
import org.cardorticket.trace.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

@DisplayName("a world whose server keeps its rows in a Redis")
class RedisWorldTest {

    private final RealRedis redis = RealRedis.started();
    private final Setup setup = Setup.standard().with(Worlds.server().with(redis.choice()));

    @AfterEach
    void close() {
        redis.close();
    }

    private static void kick(World world) {
        world.perform(new Command.LogIn(Target.BOTH, "alice"));
        world.perform(Command.Request.books(Target.BOTH));
        world.perform(new Command.Kick(Target.BOTH, "alice"));
        world.perform(Command.Request.books(Target.BOTH));
    }

    private static final Verdict AWAY = new Verdict.Refused(Reason.STORE_UNAVAILABLE);

    @Test
    void tellsTheSameStory() throws IOException {
        try (World here = Worlds.open();
                World there = World.open(setup)) {
            kick(here);
            kick(there);
            assertThat(TraceShape.of(there.trace())).isEqualTo(TraceShape.of(here.trace()));
        }
    }

    @Test
    void tellsOfARowThatSomebodyDeletedInTheRedisOnceItIsMissed() throws IOException {
        try (World world = World.open(setup);
                Jedis cli = redis.cli()) {
            world.perform(new Command.LogIn(Target.A, "alice"));
            String key = world.rows(Scheme.SESSION).getFirst().key();
            cli.del("cardorticket:session:sessions:" + key);
            world.perform(Command.Request.books(Target.A));
            world.perform(Command.Request.books(Target.A));
            Table sessions = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
            assertThat(world.trace().events())
                    .extracting(Event::step)
                    .containsOnlyOnce(new Step.RowRemoved(sessions, key, 0));
            assertThat(Rows.after(world.trace().events()).live(Scheme.SESSION, LessonTime.CURTAIN))
                    .isEmpty();
        }
    }

    @Test
    void survivesARestartOfItsServer() throws IOException {
        try (World world = World.open(setup)) {
            world.perform(new Command.LogIn(Target.A, "alice"));
            world.perform(new Command.Restart());
            world.perform(Command.Request.books(Target.A));
            assertThat(Worlds.lastVerdict(world, Lane.A).allowed()).isTrue();
        }
    }

    @Test
    void beginsAndEndsWithNothing() throws IOException {
        try (Jedis cli = redis.cli()) {
            cli.hset(
                    "cardorticket:session:sessions:old",
                    Map.of("user", "alice", "value", "", "expires", "2026-03-02T09:30:00Z"));
            try (World world = World.open(setup)) {
                assertThat(world.rows(Scheme.SESSION)).isEmpty();
                kick(world);
                world.perform(new Command.LogIn(Target.A, "alice"));
                assertThat(cli.keys("*")).isNotEmpty();
            }
            assertThat(cli.keys("*")).isEmpty();
        }
    }

    @Test
    void goesOnWhenRedisIsStoppedInTheMiddle() throws IOException {
        try (World world = World.open(setup)) {
            world.perform(new Command.LogIn(Target.BOTH, "alice"));
            redis.stop();
            world.perform(Command.Request.books(Target.BOTH));
            assertThat(Worlds.lastVerdict(world, Lane.A)).isEqualTo(AWAY);
            assertThat(Worlds.lastVerdict(world, Lane.B).allowed()).isTrue();
            redis.start();
            do {
                world.perform(Command.Request.books(Target.BOTH));
            } while (Worlds.lastVerdict(world, Lane.A).equals(AWAY));
            assertThat(Worlds.lastVerdict(world, Lane.A))
                    .isEqualTo(new Verdict.Refused(Reason.UNKNOWN_SESSION));
            world.perform(new Command.LogIn(Target.A, "alice"));
            world.perform(Command.Request.books(Target.A));
            assertThat(Worlds.lastVerdict(world, Lane.A).allowed()).isTrue();
        }
    }

    @Test
    void doesNotOpenWithoutIt() {
        redis.stop();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> World.open(setup))
                .withMessageContaining(redis.address().toString());
    }
}
