package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Page;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("what a film shows of the lower lane, of strangers, and of its ends")
class FilmDetailsTest {

    private final Play play = new Play().lanes();

    private Frame atEnd() {
        Film film = play.film();
        return film.frameAt(film.length());
    }

    private static LessonEnds ends(Film film) {
        Extent extent = film.extent();
        return new LessonEnds(
                LessonTime.write(extent.from()),
                LessonTime.write(extent.near()),
                LessonTime.write(extent.far()));
    }

    /// An extent, as it is written.
    record LessonEnds(String from, String near, String far) {}

    @Nested
    @DisplayName("guests of a lane")
    class Guests {

        @Test
        void areThereOnceHoweverOftenTheyAct() {
            play.scene(
                    "kick",
                    () ->
                            play.kick(Play.ADMIN_B, Scheme.JWT, "alice")
                                    .kick(Play.ADMIN_B, Scheme.JWT, "bob"));
            assertThat(atEnd().b().guests())
                    .extracting(ClientFrame::actor)
                    .containsExactly(Play.ADMIN_B);
        }

        @Test
        void leaveWhenTheNextSceneBegins() {
            play.scene("kick", () -> play.kick(Play.ADMIN_B, Scheme.JWT, "alice"));
            double kicked = play.film().length();
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
            assertThat(play.film().frameAt(kicked - 0.1).b().guests()).hasSize(1);
            assertThat(play.film().frameAt(kicked + 0.1).b().guests()).isEmpty();
        }

        @Test
        void leaveWhenSomebodyElseTakesTheLane() {
            play.scene("kick", () -> play.kick(Play.ADMIN_B, Scheme.JWT, "alice"));
            play.lane(Lane.B, Scheme.JWT, Play.ALICE_B);
            assertThat(atEnd().b().guests()).as("nobody new").hasSize(1);
            play.lane(Lane.B, Scheme.JWT_REFRESH, Play.ALICE_B);
            assertThat(atEnd().b().guests()).isEmpty();
        }

        @Test
        void areNotTheUserOfTheLane() {
            play.scene("read B", () -> play.read(Play.ALICE_B, Scheme.JWT, "j"));
            assertThat(atEnd().b().guests()).isEmpty();
        }
    }

    @Test
    void aClientFromOutsideFollowsItsSchemeIntoAnotherLane() {
        play.lane(Lane.A, Scheme.JWT_COOKIE, Play.ALICE_A)
                .lane(Lane.B, Scheme.SESSION, Play.ALICE_B);
        play.read(Play.CURL, Scheme.SESSION, "x");
        Film film = play.film();
        assertThat(film.frameAt(1).b().flight()).isPresent();
        assertThat(film.frameAt(1).a().flight()).isEmpty();
        play.read(Play.CURL, Scheme.JWT, "y");
        assertThat(play.film().length()).as("nobody shows that scheme").isEqualTo(film.length());
    }

    @Test
    void anExchangeThatBeginsClearsWhatIsStillFlying() {
        Picture picture = new Picture();
        var request = Request.of("GET", "/session/books");
        picture.apply(new Cue(0, new Cue.FlightBegins(Lane.A, Play.ALICE_A, request, true, 9)));
        assertThat(lane(picture).flight()).isPresent();
        picture.apply(
                new Cue(
                        1,
                        new Cue.ExchangeBegins(
                                Lane.A, new ExchangeId(2), Play.ALICE_A, List.of(Gate.PASSWORD))));
        assertThat(lane(picture).flight()).isEmpty();
        assertThat(lane(picture).gates()).hasSize(1);
    }

    private static LaneFrame lane(Picture picture) {
        TimelineFrame nothing =
                new TimelineFrame(List.of(), List.of(), List.of(), LessonTime.CURTAIN);
        return picture.frame(1, LessonTime.CURTAIN, nothing, "").a();
    }

    @Test
    void whoAnsweredIsForgottenInBothLanesWhenTheServersAreOthers() {
        play.add(new Step.NodesSet(2, false, true));
        play.scene(
                "read",
                () -> {
                    for (var each : List.of(Play.ALICE_A, Play.ALICE_B)) {
                        play.ask(
                                        each,
                                        each.equals(Play.ALICE_A) ? Scheme.SESSION : Scheme.JWT,
                                        "GET",
                                        "/books")
                                .arrives(Gate.CREDENTIAL)
                                .does(new Step.ServedBy(2))
                                .answers(200)
                                .closes();
                    }
                });
        assertThat(atEnd().a().servers().answering()).isEqualTo(2);
        assertThat(atEnd().b().servers().answering()).isEqualTo(2);
        play.add(new Step.NodesSet(2, false, true));
        assertThat(atEnd().a().servers().answering()).isZero();
        assertThat(atEnd().b().servers().answering()).isZero();
    }

    @Test
    void aDefenceIsOffUntilItIsTurnedOnAgain() {
        var additional = atEnd().off();
        play.add(new Step.DefenceTurned(Defence.ROTATION, false));
        assertThat(atEnd().off()).containsAll(additional).contains(Defence.ROTATION);
        play.add(new Step.DefenceTurned(Defence.ROTATION, true));
        assertThat(atEnd().off()).isEqualTo(additional);
    }

    @Test
    void aDefenceThatIsAdditionalStaysOnceItIsOn() {
        play.add(new Step.DefenceTurned(Defence.CSRF_TOKEN, true));
        for (int i = 0; i < 4; i++) {
            play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
        }
        assertThat(atEnd().off()).isEmpty();
    }

    @Test
    void theCommandOfTheSceneIsShownUntilTheNextBegins() {
        assertThat(atEnd().scene()).isEmpty();
        play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
        double first = play.film().length();
        play.until("09:10").scene("read B", () -> play.read(Play.ALICE_B, Scheme.JWT, "j"));
        Film film = play.film();
        double second = film.scenes().getLast().start();
        assertThat(film.frameAt(0).scene()).isEqualTo("read A");
        assertThat(film.frameAt((first + second) / 2).scene()).isEqualTo("read A");
        assertThat(film.frameAt(second).scene()).isEqualTo("read B");
        assertThat(atEnd().scene()).isEqualTo("read B");
    }

    @Test
    void aStepIsFoundWhereItsSceneIsOver() {
        play.scene("read A", () -> play.read(Play.ALICE_A, Scheme.SESSION, "s"));
        Film film = play.film();
        long last = play.trace().size() - 2L;
        assertThat(film.positionOfStep(last)).isEqualTo(film.length());
        assertThat(film.positionOfStep(1)).isZero();
        assertThat(film.positionOfStep(2)).isEqualTo(film.length());
        assertThat(film.lastStepAt(film.length())).isEqualTo(last);
        assertThat(film.lastStepAt(film.length() - 0.1)).isEqualTo(1);
        assertThat(film.foldedFor(film.length())).isPositive();
    }

    @Nested
    @DisplayName("what happens to the store")
    class InTheStore {

        private static Step written(String key) {
            return new Step.RowWritten(
                    Play.row(Play.ALLOWED, key, key, LessonTime.parse("09:30")), 1);
        }

        private static Step missed() {
            return new Step.RowMissed(Play.ALLOWED, "k", 1);
        }

        private Ask ask() {
            play.lane(Lane.B, Scheme.JWT_ALLOWLIST, Play.ALICE_B);
            return play.ask(Play.ALICE_B, Scheme.JWT_ALLOWLIST, "GET", "/books");
        }

        @Test
        void isShownAtTheGateThatIsAskedAndNotLater() {
            play.scene(
                    "read B",
                    () ->
                            ask().arrives(Gate.LOOKUP, Gate.ROLE)
                                    .does(missed())
                                    .passes(Gate.LOOKUP)
                                    .passes(Gate.ROLE)
                                    .answers(200)
                                    .closes());
            assertThat(play.film().frameAt(1.59).b().store().lookup()).isEmpty();
            assertThat(play.film().frameAt(1.6).b().store().lookup()).isPresent();
            assertThat(play.film().frameAt(1.6).a().store().lookup()).isEmpty();
        }

        @Test
        void isShownAlsoWhereItCameAfterTheAnswer() {
            play.scene("read B", () -> ask().arrives().answers(200).does(written("k")).closes());
            assertThat(atEnd().b().store().rows())
                    .extracting(StoreFrame.RowFrame::state)
                    .containsExactly(StoreFrame.RowState.WRITTEN);
        }

        @Test
        void aGhostThatHasMadeRoomDoesNotComeBack() {
            play.lane(Lane.B, Scheme.JWT_ALLOWLIST, Play.ALICE_B);
            for (String key : List.of("1", "2", "3", "4")) {
                play.scene(
                        "write",
                        () ->
                                play.add(written(key))
                                        .add(new Step.RowRemoved(Play.ALLOWED, key, 1)));
            }
            play.scene("nothing", () -> {}).scene("write", () -> play.add(written("4")));
            assertThat(atEnd().b().store().rows())
                    .extracting(row -> row.row().key())
                    .containsExactly("2", "3", "4");
        }
    }

    @Test
    void aClientKeepsItsPageWhenItsWalletChangesAndTheOtherWayRound() {
        play.add(new Step.PageShown(Play.ALICE_B, new Page.Draft("Dear")));
        play.add(new Step.WalletChanged(Play.ALICE_B, Play.wallet("j")));
        assertThat(atEnd().b().client())
                .isEqualTo(new ClientFrame(Play.ALICE_B, new Page.Draft("Dear"), Play.wallet("j")));
        play.add(new Step.PageShown(Play.ALICE_B, new Page.LoggedOut()));
        assertThat(atEnd().b().client())
                .isEqualTo(new ClientFrame(Play.ALICE_B, new Page.LoggedOut(), Play.wallet("j")));
    }

    @Nested
    @DisplayName("the timeline")
    class Timeline {

        @Test
        void reachesFromTheBeginningToTheLastPlan() {
            assertThat(ends(play.film())).isEqualTo(new LessonEnds("09:00", "09:00", "09:00"));
            play.scene("log in", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "c"));
            assertThat(ends(play.film())).isEqualTo(new LessonEnds("09:00", "09:30", "09:30"));
            play.scene("use", () -> play.add(new Step.Extended("c", LessonTime.parse("09:50"))));
            assertThat(ends(play.film())).isEqualTo(new LessonEnds("09:00", "09:50", "09:50"));
            play.scene("refresh", () -> play.renew(Play.ALICE_B, Scheme.JWT, "f", 1));
            assertThat(ends(play.film())).isEqualTo(new LessonEnds("09:00", "09:50", "+7d 09:00"));
            play.until("+9d 12:00");
            assertThat(ends(play.film()))
                    .isEqualTo(new LessonEnds("09:00", "+9d 12:00", "+9d 12:00"));
        }

        @Test
        void showsNothingOfTheAdministratorsOwnCredentials() {
            play.scene("log in", () -> play.logIn(Play.ADMIN_A, Scheme.SESSION, "root"));
            play.scene(
                    "tidy",
                    () ->
                            play.add(new Step.Extended("root", LessonTime.parse("09:50")))
                                    .add(new Step.Ended("root", Ending.LOGGED_OUT)));
            assertThat(atEnd().timeline().bars()).isEmpty();
            assertThat(atEnd().timeline().changes()).isEmpty();
            assertThat(atEnd().timeline().marks()).isEmpty();
            assertThat(ends(play.film())).isEqualTo(new LessonEnds("09:00", "09:00", "09:00"));
        }

        @Test
        void endsABarOnceAndWithdrawsNoneThatHasEndedOrRunOut() {
            play.scene("log in", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "one"));
            play.until("09:10");
            play.scene("log in", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "two"));
            play.scene("end", () -> play.add(new Step.Ended("two", Ending.REPLACED)));
            play.scene("end", () -> play.add(new Step.Ended("two", Ending.KICKED)));
            play.until("09:30");
            play.scene("kick", () -> play.kick(Play.ADMIN_B, Scheme.JWT, "alice"));
            assertThat(atEnd().timeline().changes())
                    .containsExactly(
                            new BarChange.Ended("two", LessonTime.parse("09:10"), Ending.REPLACED));
        }

        @Test
        void showsABarThatANewerOneReplacedOnlyAsFarAsItWasUsed() {
            play.scene("log in", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "one"));
            play.scene("log in", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "two"));
            play.until("09:10");
            play.scene("end", () -> play.add(new Step.Ended("one", Ending.REPLACED)));
            play.scene("end", () -> play.add(new Step.Ended("two", Ending.KICKED)));
            assertThat(BarShapes.resolve(atEnd().timeline()))
                    .extracting(BarShape::shownUntil)
                    .containsExactly(LessonTime.parse("09:10"), LessonTime.parse("09:30"));
        }
    }
}
