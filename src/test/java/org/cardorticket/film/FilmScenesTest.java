package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.cardorticket.trace.Wallet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// How scenes, quiet time, backstage scenes and guests follow each other.
class FilmScenesTest {

    private static final double EXCHANGE = 3.9;

    private final Play play = new Play().lanes();

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    @Nested
    @DisplayName("scenes")
    class Scenes {

        @Test
        void bothLanesPlayAtOnceAndTheLongerOneCounts() {
            Film film =
                    play.scene(
                                    "read",
                                    () ->
                                            play.read(Play.ALICE_A, Scheme.SESSION, "s")
                                                    .read(Play.ALICE_A, Scheme.SESSION, "s")
                                                    .read(Play.ALICE_B, Scheme.JWT, "j"))
                            .film();
            assertThat(film.length()).isEqualTo(2 * EXCHANGE);
            assertThat(film.frameAt(1).a().flight()).isPresent();
            assertThat(film.frameAt(1).b().flight()).isPresent();
            assertThat(film.frameAt(5).b().flight()).isEmpty();
        }

        @Test
        void anOpenSceneIsNotShownBeforeItIsComplete() {
            play.add(new Step.SceneOpened("read A", false)).read(Play.ALICE_A, Scheme.SESSION, "s");
            Film film = play.film();
            assertThat(film.length()).isZero();
            play.add(new Step.SceneClosed());
            film.grow(play.trace());
            assertThat(film.length()).isEqualTo(EXCHANGE);
        }

        @Test
        void aSceneThatWasNeverClosedEndsWithTheNext() {
            play.add(new Step.SceneOpened("broken", false))
                    .read(Play.ALICE_A, Scheme.SESSION, "s")
                    .scene("read B", () -> play.read(Play.ALICE_B, Scheme.JWT, "j"));
            assertThat(play.film().scenes())
                    .extracting(SceneSpan::command)
                    .containsExactly("broken", "read B");
        }

        @Test
        void anEmptySceneIsThereButTakesNoTime() {
            Film film = play.scene("expire A", () -> {}).film();
            assertThat(film.length()).isZero();
            assertThat(film.scenes())
                    .containsExactly(new SceneSpan("expire A", LessonTime.CURTAIN, 0, 0));
        }

        @Test
        void aShorterTraceOrTheSameOneChangesNothing() {
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            Film film = play.film();
            film.grow(Trace.EMPTY);
            film.grow(play.trace());
            assertThat(film.scenes()).hasSize(1);
            assertThat(film.length()).isEqualTo(EXCHANGE);
        }

        @Test
        void stepsBetweenTheScenesAreNoScenes() {
            play.add(new Step.PageShown(Play.ALICE_A, new Page.LoggedOut()));
            Film film = play.until("09:01").film();
            assertThat(film.scenes()).isEmpty();
            assertThat(film.frameAt(0).a().client().page()).isEqualTo(new Page.LoggedOut());
        }

        @Test
        void whatComesLateForAnExchangeStillCounts() {
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            Ask late = play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books");
            late.closes();
            play.scene(
                    "read B",
                    () ->
                            late.does(
                                    new Step.RowWritten(
                                            Play.row(Play.SESSIONS, "x", "alice", time("09:30")),
                                            1),
                                    new Step.RowWritten(
                                            Play.row(Play.SESSIONS, "y", "alice", time("09:30")),
                                            1)));
            assertThat(play.film().frameAt(99).a().store().liveRows()).isEqualTo(2);
        }
    }

    @Nested
    @DisplayName("quiet time")
    class Quiet {

        @Test
        void takesMoreTheLongerItIsButLessAndLess() {
            assertThat(play.until("09:30").film().length())
                    .isEqualTo(Grid.on(0.5 + 0.9 * Math.log10(31)));
            Film week = new Play().until("+7d 09:00").film();
            assertThat(week.length()).isBetween(4.0, 4.2);
        }

        @Test
        void runsEvenlyAndStandsWhileSomethingIsShown() {
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            Film film = play.until("09:30").film();
            double quiet = film.length() - EXCHANGE;
            assertThat(film.lessonTimeAt(EXCHANGE)).isEqualTo(LessonTime.CURTAIN);
            assertThat(film.lessonTimeAt(EXCHANGE + quiet / 2)).isEqualTo(time("09:15"));
            assertThat(film.lessonTimeAt(film.length())).isEqualTo(time("09:30"));
            assertThat(film.lessonEnd()).isEqualTo(time("09:30"));
            assertThat(film.positionOf(LessonTime.CURTAIN)).isEqualTo(EXCHANGE);
            assertThat(film.lessonTimeAt(film.positionOf(time("09:07:13"))))
                    .isEqualTo(time("09:07:13"));
            assertThat(film.positionOf(time("08:00"))).isZero();
            assertThat(film.positionOf(time("23:00"))).isEqualTo(film.length());
        }

        @Test
        void everySecondCanBeFoundAgainEvenAfterTwoYears() {
            for (int week = 1; week <= 100; week++) {
                play.until("+" + 7 * week + "d 09:00");
            }
            Film film = play.film();
            for (long second = 0; second < 7 * 86_400; second += 997) {
                Instant asked = film.lessonEnd().minusSeconds(second);
                assertThat(film.lessonTimeAt(film.positionOf(asked))).isEqualTo(asked);
            }
        }

        @Test
        void aClockThatMovesAfterItWasNotedIsBelieved() {
            play.add(new Step.TimePassed(LessonTime.CURTAIN, time("09:10")));
            assertThat(play.film().lessonEnd()).isEqualTo(time("09:10"));
        }

        @Test
        void insideASceneItStandsWhereItWas() {
            play.scene(
                    "long",
                    () ->
                            play.read(Play.ALICE_A, Scheme.SESSION, "s")
                                    .until("09:20")
                                    .read(Play.ALICE_B, Scheme.JWT, "j"));
            Film film = play.film();
            assertThat(film.lessonTimeAt(EXCHANGE)).isEqualTo(LessonTime.CURTAIN);
            assertThat(film.frameAt(EXCHANGE).b().exchange().isPresent()).isFalse();
            double second = film.length() - EXCHANGE;
            assertThat(film.lessonTimeAt(second)).isEqualTo(time("09:20"));
            assertThat(film.frameAt(second + 1).b().flight()).isPresent();
            assertThat(film.scenes())
                    .containsExactly(new SceneSpan("long", LessonTime.CURTAIN, 0, film.length()));
        }

        @Test
        void aSceneThatOnlyWaitsIsAsLongAsTheWait() {
            Film film = play.scene("wait 09:30", () -> play.until("09:30")).film();
            assertThat(film.scenes())
                    .containsExactly(
                            new SceneSpan("wait 09:30", LessonTime.CURTAIN, 0, film.length()));
            assertThat(film.length()).isPositive();
        }

        @Test
        void aClockThatMovedBeforeItWasNotedIsBelieved() {
            play.silentlyUntil("09:10").read(Play.CURL, Scheme.JWT, "x");
            play.add(new Step.TimePassed(LessonTime.CURTAIN, play.now()));
            Film film = play.film();
            assertThat(film.lessonEnd()).isEqualTo(time("09:10"));
            assertThat(film.scenes().getFirst().lessonTime()).isEqualTo(time("09:10"));
        }
    }

    @Nested
    @DisplayName("backstage")
    class Backstage {

        @Test
        void takesNoTimeShowsNoGatesAndLeavesItsRows() {
            play.scene("log in A", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "s"));
            double before = play.film().length();
            play.backstage("log in admin", () -> play.logIn(Play.ADMIN_A, Scheme.SESSION, "r"));
            Film film = play.film();
            assertThat(film.length()).isEqualTo(before);
            LaneFrame end = film.frameAt(before).a();
            assertThat(end.gates()).extracting(GateFrame::gate).containsExactly(Gate.PASSWORD);
            assertThat(end.guests()).isEmpty();
            assertThat(end.store().rows())
                    .extracting(StoreFrame.RowFrame::state)
                    .containsExactly(StoreFrame.RowState.WRITTEN, StoreFrame.RowState.RESTING);
            play.backstage(
                    "sign out",
                    () -> play.add(new Step.PageShown(Play.ALICE_A, new Page.LoggedOut())));
            assertThat(play.film().length()).isEqualTo(before);
            assertThat(film.scenes().getLast())
                    .isEqualTo(new SceneSpan("log in admin", LessonTime.CURTAIN, before, before));
        }
    }

    @Nested
    @DisplayName("guests")
    class Guests {

        @Test
        void theAdministratorStaysUntilTheNextSceneThatIsSeen() {
            play.backstage("log in admin", () -> play.logIn(Play.ADMIN_A, Scheme.SESSION, "r"))
                    .scene("kick", () -> play.kick(Play.ADMIN_A, Scheme.SESSION, "alice"));
            Film film = play.film();
            ClientFrame admin = film.frameAt(0).a().guests().getFirst();
            assertThat(admin.actor()).isEqualTo(Play.ADMIN_A);
            assertThat(admin.wallet()).isEqualTo(Play.wallet("r"));
            double kicked = film.length();
            play.until("09:05").backstage("tidy", () -> {});
            film.grow(play.trace());
            assertThat(film.frameAt(film.length()).a().guests())
                    .extracting(ClientFrame::page)
                    .containsExactly(new Page.Done("kick", "alice"));
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            film.grow(play.trace());
            assertThat(film.frameAt(film.length()).a().guests()).isEmpty();
            assertThat(film.frameAt(kicked).a().guests()).hasSize(1);
        }

        @Test
        void aClientFromOutsideIsAGuestOfTheLaneThatShowsItsScheme() {
            Film film = play.read(Play.CURL, Scheme.JWT, "x").film();
            assertThat(film.length()).isEqualTo(EXCHANGE);
            assertThat(film.frameAt(1).b().guests())
                    .extracting(ClientFrame::actor)
                    .containsExactly(Play.CURL);
            assertThat(film.frameAt(1).b().flight()).isPresent();
            assertThat(film.frameAt(1).a().guests()).isEmpty();
            assertThat(film.scenes()).extracting(SceneSpan::command).containsExactly("GET /books");
        }

        @Test
        void aSchemeThatNoLaneShowsTakesNoTime() {
            play.logIn(Play.CURL, Scheme.JWT_ALLOWLIST, "x");
            assertThat(play.film().length()).isZero();
            play.lane(Lane.B, Scheme.JWT_ALLOWLIST, Play.ALICE_B);
            assertThat(play.film().frameAt(0).b().store().liveRows()).isEqualTo(1);
        }

        @Test
        void aGuestInTheMiddleOfASceneHasASceneOfItsOwn() {
            Ask guest = play.ask(Play.CURL, Scheme.JWT, "GET", "/books");
            play.scene(
                    "read A",
                    () -> {
                        guest.arrives(Gate.CREDENTIAL).passes(Gate.CREDENTIAL).answers(200);
                        play.read(Play.ALICE_A, Scheme.SESSION, "s");
                        guest.closes();
                    });
            Film film = play.film();
            assertThat(film.scenes())
                    .extracting(SceneSpan::command)
                    .containsExactly("GET /books", "read A");
            assertThat(film.scenes().get(1).start()).isEqualTo(film.scenes().get(0).end());
        }

        @Test
        void theOtherSiteOfALaneStandsInThatLane() {
            Actor mallory =
                    new Actor(Actor.Kind.OTHER_SITE, "mallory", "forum", Optional.of(Lane.A));
            play.scene("forge A", () -> play.read(mallory, Scheme.SESSION, "s"));
            assertThat(play.film().frameAt(1).a().guests())
                    .extracting(ClientFrame::actor)
                    .containsExactly(mallory);
        }
    }

    @Nested
    @DisplayName("a lane that is set")
    class LaneSet {

        @Test
        void hasANewClientWithNothingWhenTheSchemeIsAnother() {
            play.scene("log in B", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "j"))
                    .scene(
                            "lane B jwt-allowlist",
                            () -> play.lane(Lane.B, Scheme.JWT_ALLOWLIST, Play.ALICE_B));
            LaneFrame b = play.film().frameAt(99).b();
            assertThat(b.scheme()).isEqualTo(Scheme.JWT_ALLOWLIST);
            assertThat(b.client())
                    .isEqualTo(new ClientFrame(Play.ALICE_B, new Page.LogInForm(), Wallet.EMPTY));
            assertThat(b.gates()).isEmpty();
            assertThat(b.badge()).isEmpty();
            assertThat(b.exchange().isPresent()).isFalse();
        }

        @Test
        void hasANewClientWithNothingWhenSomebodyComesBack() {
            Actor bob = Actor.user(Lane.B, "bob", "phone");
            play.scene("log in B", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "j"))
                    .scene("log in bob B", () -> play.lane(Lane.B, Scheme.JWT, bob))
                    .scene("log in alice B", () -> play.lane(Lane.B, Scheme.JWT, Play.ALICE_B));
            assertThat(play.film().frameAt(99).b().client())
                    .isEqualTo(new ClientFrame(Play.ALICE_B, new Page.LogInForm(), Wallet.EMPTY));
        }

        @Test
        void keepsItsClientWhenNothingIsNew() {
            play.scene("log in B", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "j"))
                    .lane(Lane.B, Scheme.JWT, Play.ALICE_B);
            LaneFrame b = play.film().frameAt(99).b();
            assertThat(b.client().wallet()).isEqualTo(Play.wallet("j"));
            assertThat(b.badge()).isPresent();
        }
    }

    @Nested
    @DisplayName("stops")
    class Stops {

        @Test
        void areTheBeatsOfBothLanesAndTheEndsOfQuietTime() {
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            Film film = play.until(play.now().plus(Duration.ofMinutes(9))).film();
            List<Double> stops = List.of(0.25, 1.15, 1.6, 2.05, 2.5, 3.4, EXCHANGE, EXCHANGE + 1.4);
            double at = 0;
            for (double stop : stops) {
                at = film.nextStop(at);
                assertThat(at).isEqualTo(stop);
            }
            assertThat(film.nextStop(at)).isEqualTo(film.length()).isEqualTo(at);
        }

        @Test
        void beatsThatFallTogetherAreOneStopInBothLanes() {
            // 3 gates against 4: the sums differ in floating point unless they are kept on a grid.
            play.scene(
                    "read",
                    () ->
                            play.misses(Play.ALICE_A, Scheme.SESSION, "s")
                                    .logIn(Play.ALICE_A, Scheme.SESSION, "t")
                                    .logIn(Play.ALICE_B, Scheme.JWT, "u")
                                    .read(Play.ALICE_B, Scheme.JWT, "u"));
            Film film = play.film();
            double last = film.previousStop(film.length());
            assertThat(film.length() - last).isGreaterThan(0.4);
            assertThat(film.frameAt(last).a().client().page()).isEqualTo(new Page.Welcome("alice"));
            assertThat(film.frameAt(last).b().client().page()).isInstanceOf(Page.Books.class);
        }
    }
}
