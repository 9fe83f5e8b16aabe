package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Defence;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Gate;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Setting;
import org.cardorticket.trace.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What the timeline shows, and when: the bars of credentials, what became of them, and marks.
class FilmTimelineTest {

    private final Play play = new Play().lanes();

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    private Play logInBoth() {
        return play.scene(
                "log in alice A+B",
                () ->
                        play.logIn(Play.ALICE_A, Scheme.SESSION, "card")
                                .logIn(Play.ALICE_B, Scheme.JWT, "ticket"));
    }

    private BarShape shape(String credential) {
        Film film = play.film();
        return shape(film, film.length(), credential);
    }

    private static BarShape shape(Film film, double position, String credential) {
        return BarShapes.resolve(film.frameAt(position).timeline()).stream()
                .filter(shape -> shape.bar().credential().id().equals(credential))
                .findFirst()
                .orElseThrow();
    }

    private List<Mark> marks() {
        Film film = play.film();
        return film.frameAt(film.length()).timeline().marks();
    }

    @Nested
    @DisplayName("the kick")
    class Kick {

        private final Film film = logInBoth().until("09:10").kickBoth("card").until("10:00").film();

        @Test
        void exposesTheTicketForTwentyMinutes() {
            BarShape ticket = shape(film, film.length(), "ticket");
            assertThat(ticket.exposedFrom()).contains(time("09:10"));
            assertThat(ticket.exposure()).isEqualTo(Duration.ofMinutes(20));
            assertThat(ticket.exposureSoFar()).isEqualTo(Duration.ofMinutes(20));
            assertThat(ticket.ended()).isEmpty();
            assertThat(ticket.usedUntil()).isEqualTo(time("09:30"));
            assertThat(ticket.alive(time("09:29:59"))).isTrue();
            assertThat(ticket.alive(time("09:30"))).isFalse();
        }

        @Test
        void exposesTheCardForNoTimeAtAll() {
            BarShape card = shape(film, film.length(), "card");
            assertThat(card.exposure()).isEqualTo(Duration.ZERO);
            assertThat(card.exposureSoFar()).isEqualTo(Duration.ZERO);
            assertThat(card.ended()).contains(Ending.KICKED);
            assertThat(card.usedUntil()).isEqualTo(time("09:10"));
            assertThat(card.plannedUntil()).isEqualTo(time("09:30"));
            assertThat(card.alive(time("09:11"))).isFalse();
        }

        @Test
        void growsTheExposureWhileTheClockRuns() {
            BarShape ticket = shape(film, film.positionOf(time("09:17")), "ticket");
            assertThat(ticket.exposureSoFar()).isEqualTo(Duration.ofMinutes(7));
            assertThat(ticket.exposure()).isEqualTo(Duration.ofMinutes(20));
        }

        @Test
        void isUnknownBeforeItHappens() {
            Frame before = film.frameAt(film.positionOf(time("09:09")));
            assertThat(before.timeline().changes()).isEmpty();
            assertThat(before.timeline().bars()).hasSize(2);
            assertThat(shape(film, before.position(), "card").usedUntil()).isEqualTo(time("09:09"));
        }

        @Test
        void isMarkedInBothLanesAndTheAdministratorIsNot() {
            List<Mark> marks = film.frameAt(film.length()).timeline().marks();
            assertThat(marks)
                    .filteredOn(Mark.Withdrawn.class::isInstance)
                    .map(Mark.Withdrawn.class::cast)
                    .allSatisfy(mark -> assertThat(mark.at()).isEqualTo(time("09:10")))
                    .extracting(Mark.Withdrawn::lane)
                    .containsExactly(Optional.of(Lane.A), Optional.of(Lane.B));
            assertThat(marks).filteredOn(Mark.Asked.class::isInstance).hasSize(2);
        }
    }

    @Test
    void aBarAppearsWhenItsBeatEndsAndAMarkWhenTheResponseLeaves() {
        play.scene("log in A", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "card"));
        Film film = play.film();
        assertThat(film.frameAt(1.59).timeline().bars()).isEmpty();
        assertThat(film.frameAt(1.6).timeline().bars())
                .extracting(Bar::owner, Bar::lane)
                .containsExactly(tuple(Play.ALICE_A, Lane.A));
        assertThat(film.frameAt(1.59).timeline().marks()).isEmpty();
        assertThat(film.frameAt(1.6).timeline().marks())
                .containsExactly(
                        new Mark.Asked(
                                LessonTime.CURTAIN,
                                1.6,
                                Lane.A,
                                new ExchangeId(1),
                                Play.ALICE_A,
                                true,
                                "POST /login"));
    }

    @Test
    void aRefusalIsMarkedAsOne() {
        play.scene("read A", () -> play.misses(Play.ALICE_A, Scheme.SESSION, "x"));
        assertThat(marks()).singleElement().extracting("allowed").isEqualTo(false);
    }

    @Test
    void loggingOutEndsTheCardAndNobodyIsExposed() {
        logInBoth()
                .until("09:05")
                .scene(
                        "log out A",
                        () ->
                                play.ask(Play.ALICE_A, Scheme.SESSION, "POST", "/logout")
                                        .arrives(Gate.CREDENTIAL)
                                        .passes(Gate.CREDENTIAL)
                                        .does(new Step.Ended("card", Ending.LOGGED_OUT))
                                        .answers(204)
                                        .closes())
                .until("09:10")
                .withdrawBoth();
        assertThat(shape("card").ended()).contains(Ending.LOGGED_OUT);
        assertThat(shape("card").usedUntil()).isEqualTo(time("09:05"));
        assertThat(shape("card").exposedFrom()).isEmpty();
    }

    @Test
    void aSessionThatIsUsedIsPlannedLonger() {
        logInBoth()
                .until("09:20")
                .scene(
                        "read A",
                        () ->
                                play.ask(Play.ALICE_A, Scheme.SESSION, "GET", "/books")
                                        .arrives(Gate.LOOKUP)
                                        .does(new Step.Extended("card", time("09:50")))
                                        .passes(Gate.LOOKUP)
                                        .answers(200)
                                        .closes())
                .until("09:40")
                .withdrawBoth();
        assertThat(shape("card").plannedUntil()).isEqualTo(time("09:50"));
        assertThat(shape("card").exposure())
                .as("a card that nobody ended is exposed as long as it lives")
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aChangedPasswordSparesTheCredentialThatChangedIt() {
        logInBoth()
                .scene("log in B", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "second"))
                .until("09:10")
                .scene(
                        "password B",
                        () ->
                                play.add(
                                        new Step.AccessWithdrawn(
                                                Scheme.JWT,
                                                "alice",
                                                Ending.PASSWORD_CHANGED,
                                                "second")));
        assertThat(shape("ticket").exposure()).isEqualTo(Duration.ofMinutes(20));
        assertThat(shape("second").exposure()).isEqualTo(Duration.ZERO);
        assertThat(shape("card").exposedFrom()).isEmpty();
    }

    @Test
    void whatIsIssuedAfterwardsIsNotWithdrawn() {
        logInBoth()
                .until("09:10")
                .withdrawBoth()
                .scene("log in B", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "again"));
        assertThat(shape("again").exposedFrom()).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotWithdrawn() {
        logInBoth().until("09:30").withdrawBoth();
        assertThat(play.film().frameAt(99).timeline().changes()).isEmpty();
        assertThat(shape("ticket").exposedFrom()).isEmpty();
    }

    @Test
    void ofTwoWithdrawalsTheFirstCounts() {
        logInBoth().until("09:10").withdrawBoth().until("09:20").withdrawBoth();
        assertThat(shape("ticket").exposedFrom()).contains(time("09:10"));
    }

    @Test
    void anAdministratorHasNoBarButAThiefHas() {
        Actor thief = new Actor(Actor.Kind.THIEF, "alice", "cellar", Optional.of(Lane.B));
        play.backstage("log in admin", () -> play.logIn(Play.ADMIN_A, Scheme.SESSION, "root"))
                .scene("log in", () -> play.logIn(thief, Scheme.JWT, "stolen"))
                .logIn(Play.CURL, Scheme.SESSION, "curl")
                .logIn(Play.CURL, Scheme.JWT_ALLOWLIST, "off stage");
        assertThat(play.film().frameAt(99).timeline().bars())
                .extracting(bar -> bar.credential().id())
                .containsExactly("stolen", "curl");
        assertThat(marks()).hasSize(2);
    }

    @Test
    void aSchemeOffTheStageIsMarkedWithoutALane() {
        play.scene(
                "kick",
                () ->
                        play.add(
                                new Step.AccessWithdrawn(
                                        Scheme.JWT_REFRESH, "bob", Ending.ROLE_CHANGED, "")));
        assertThat(marks())
                .containsExactly(
                        new Mark.Withdrawn(
                                LessonTime.CURTAIN,
                                0,
                                Optional.empty(),
                                "bob",
                                Ending.ROLE_CHANGED));
    }

    @Test
    void whatHappensToEverybodyIsMarkedAndHasItsOwnRow() {
        play.scene("turn", () -> play.add(new Step.DefenceTurned(Defence.REUSE_DETECTION, false)))
                .scene("rotate", () -> play.add(new Step.KeysChanged("k2", List.of("k2", "k1"))))
                .scene(
                        "adjust",
                        () ->
                                play.add(
                                        new Step.SettingChanged(
                                                Setting.GRACE, Duration.ofSeconds(10))))
                .until("09:05")
                .scene("restart", () -> play.add(new Step.ServerRestarted()));
        double position = play.film().length();
        List<Mark> expected =
                List.of(
                        new Mark.Turned(LessonTime.CURTAIN, 0, Defence.REUSE_DETECTION, false),
                        new Mark.Rekeyed(LessonTime.CURTAIN, 0, "k2", List.of("k2", "k1")),
                        new Mark.Adjusted(
                                LessonTime.CURTAIN, 0, Setting.GRACE, Duration.ofSeconds(10)),
                        new Mark.Restarted(time("09:05"), position));
        assertThat(marks()).isEqualTo(expected);
        MarkRow events = play.film().frameAt(position).timeline().events();
        assertThat(events.size()).isEqualTo(4);
        assertThat(events.get(3)).isEqualTo(expected.get(3));
    }

    @Test
    void aThiefsRequestsStandApartFromTheUsers() {
        play.scene(
                "log in",
                () ->
                        play.logIn(Play.ALICE_B, Scheme.JWT, "ticket")
                                .read(Play.THIEF, Scheme.JWT, "ticket"));
        TimelineFrame frame = play.film().frameAt(99).timeline();
        assertThat(frame.parties(Lane.A)).containsExactly(Party.USER);
        assertThat(frame.parties(Lane.B)).containsExactly(Party.USER, Party.THIEF);
        assertThat(frame.asked(Lane.B, Party.THIEF).get(0))
                .isInstanceOfSatisfying(
                        Mark.Asked.class, asked -> assertThat(asked.actor()).isEqualTo(Play.THIEF));
    }
}
