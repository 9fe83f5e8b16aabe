package org.cardorticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cardorticket.film.Frame;
import org.cardorticket.script.Command;
import org.cardorticket.script.Target;
import org.cardorticket.script.Timed;
import org.cardorticket.script.World;
import org.cardorticket.script.Worlds;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Verdict;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaybackTest {

    private static Trace kick;

    private final Playback playback = new Playback();

    @BeforeAll
    static void recordAKick() {
        try (World world = Worlds.open()) {
            world.perform(new Command.LogIn(Target.BOTH, "alice"));
            world.perform(
                    new Timed(LessonTime.parse("09:10"), new Command.Kick(Target.BOTH, "alice")));
            world.perform(new Timed(LessonTime.parse("09:12"), Command.Request.books(Target.BOTH)));
            kick = world.trace();
        }
    }

    @Test
    void anEmptyFilmStandsAtItsEndAndCannotPlay() {
        assertThat(playback.live()).isTrue();
        playback.play();
        assertThat(playback.playingProperty().get()).isFalse();
    }

    @Test
    void backwardShowsExactlyWhatForwardShowed() {
        playback.grow(kick);
        List<Frame> forward = new ArrayList<>();
        playback.play();
        while (playback.playingProperty().get()) {
            playback.tick(1 / 60.0);
            forward.add(playback.frameProperty().get());
        }
        List<Frame> backward = new ArrayList<>();
        for (Frame frame : forward.reversed()) {
            playback.seek(frame.position());
            backward.addFirst(playback.frameProperty().get());
        }
        assertThat(backward).isEqualTo(forward);
        assertThat(forward).hasSizeGreaterThan(200);
    }

    @Test
    void steppingForwardAndBackMeetsTheSameFrames() {
        playback.grow(kick);
        List<Frame> forward = new ArrayList<>(List.of(playback.frameProperty().get()));
        while (!playback.live()) {
            playback.step();
            forward.add(playback.frameProperty().get());
        }
        List<Frame> backward = new ArrayList<>(List.of(playback.frameProperty().get()));
        while (playback.positionProperty().get() > 0) {
            playback.stepBack();
            backward.add(playback.frameProperty().get());
        }
        assertThat(backward.reversed()).isEqualTo(forward);
    }

    @Test
    void playingStopsAtTheEndAndAsksForMoreExactlyThen() {
        AtomicInteger asked = new AtomicInteger();
        playback.whenItRunsOut(() -> {
            asked.incrementAndGet();
            return false;
        });
        playback.grow(kick);
        playback.play();
        playback.tick(1);
        assertThat(asked).hasValue(0);
        playback.tick(1000);
        assertThat(asked).hasValue(1);
        assertThat(playback.playingProperty().get()).isFalse();
        assertThat(playback.positionProperty().get()).isEqualTo(playback.lengthProperty().get());
    }

    @Test
    void speedMultipliesTheTimeThatPasses() {
        playback.grow(kick);
        playback.speedProperty().set(2);
        playback.play();
        playback.tick(0.25);
        assertThat(playback.positionProperty().get()).isEqualTo(0.5);
    }

    @Test
    void seekingStopsAndStaysInsideTheFilm() {
        playback.grow(kick);
        playback.play();
        playback.seek(-5);
        assertThat(playback.positionProperty().get()).isZero();
        assertThat(playback.playingProperty().get()).isFalse();
        playback.seek(1e9);
        assertThat(playback.live()).isTrue();
    }

    @Test
    void seekingALessonTimeShowsThatTime() {
        playback.grow(kick);
        playback.seek(LessonTime.parse("09:05"));
        assertThat(LessonTime.clock(playback.frameProperty().get().lessonTime()))
                .isEqualTo("09:05");
    }

    @Test
    void resettingForgetsTheFilm() {
        playback.grow(kick);
        playback.toLive();
        playback.reset();
        assertThat(playback.lengthProperty().get()).isZero();
        assertThat(playback.frameProperty().get().a().gates()).isEmpty();
    }

    /// `kick` with `guests` calls of a guest after it, by a recorder that holds two of them.
    private static List<Trace> withGuests(int guests) {
        Recorder recorder = Recorder.holding(new LessonClock(LessonTime.CURTAIN), 2);
        List<Trace> traces = new ArrayList<>();
        Actor curl = new Actor(Actor.Kind.GUEST, "guest", "curl", Optional.empty());
        for (int i = 0; i < guests; i++) {
            ExchangeLog log =
                    recorder.openGuest(new Step.ExchangeOpened(curl, Scheme.JWT, "GET", "/jwt/me"));
            log.add(new Step.RequestArrived(Request.of("GET", "/jwt/me")));
            log.add(new Step.Answered(Response.of(200), new Verdict.Allowed("alice"), 1));
            recorder.close(log);
            traces.add(recorder.trace());
        }
        return traces;
    }

    @Test
    void guestsThatAreLeftOutAreCountedAndThePlayheadStaysWhereItWas() {
        List<Trace> traces = withGuests(4);
        playback.grow(traces.get(2));
        double third = playback.film().scenes().get(2).start();
        playback.seek(third + 0.5);
        Frame before = playback.frameProperty().get();
        assertThat(playback.grow(traces.get(3))).isPresent();
        assertThat(playback.leftOutProperty().get()).isEqualTo(2);
        assertThat(playback.film().scenes()).hasSize(2);
        assertThat(playback.frameProperty().get().lane(Lane.B).exchange())
                .isEqualTo(before.lane(Lane.B).exchange());
        assertThat(playback.positionProperty().get()).isEqualTo(0.5);
    }

    @Test
    void whoeverWatchesSomethingThatIsLeftOutGoesOnWithWhatComesNext() {
        List<Trace> traces = withGuests(4);
        playback.grow(traces.get(2));
        playback.seek(playback.film().scenes().get(1).start() + 0.5);
        var moved = playback.grow(traces.get(3)).orElseThrow();
        assertThat(playback.positionProperty().get()).isZero();
        assertThat(moved.applyAsDouble(0)).isZero();
    }

    @Test
    void whoeverIsAtTheNewestMomentStaysThere() {
        List<Trace> traces = withGuests(4);
        playback.grow(traces.get(2));
        playback.toLive();
        playback.grow(traces.get(3));
        assertThat(playback.live()).isTrue();
        playback.reset();
        assertThat(playback.leftOutProperty().get()).isZero();
    }
}
