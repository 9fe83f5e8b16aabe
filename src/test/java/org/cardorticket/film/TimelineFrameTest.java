package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A timeline by itself: what it holds, and when two of them are the same.
class TimelineFrameTest {

    private static final Instant NOW = LessonTime.parse("09:20");
    private static final BarChange CHANGE =
            new BarChange.Extended("c", LessonTime.parse("09:10"), LessonTime.parse("09:50"));
    private static final Mark RESTARTED = new Mark.Restarted(LessonTime.parse("09:05"), 1);

    private static Bar bar(String id) {
        Credential credential =
                new Credential(
                        id,
                        Credential.Kind.SESSION_COOKIE,
                        Scheme.SESSION,
                        "alice",
                        id,
                        LessonTime.CURTAIN,
                        LessonTime.parse("09:30"));
        return new Bar(Lane.A, Play.ALICE_A, credential);
    }

    private static Mark asked(Lane lane, Actor actor) {
        return new Mark.Asked(
                LessonTime.CURTAIN, 0, lane, new ExchangeId(1), actor, true, "GET /books");
    }

    private static TimelineFrame frame(List<BarChange> changes, List<Mark> marks) {
        return new TimelineFrame(List.of(bar("c")), changes, marks, NOW);
    }

    private static TimelineFrame whole() {
        return frame(List.of(CHANGE), List.of(RESTARTED));
    }

    @Test
    void twoAreEqualWhenTheirListsAndMomentsAre() {
        assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole());
        assertThat(whole()).isNotEqualTo(frame(List.of(), List.of(RESTARTED)));
        assertThat(whole()).isNotEqualTo(frame(List.of(CHANGE), List.of()));
        assertThat(whole())
                .isNotEqualTo(
                        new TimelineFrame(
                                List.of(bar("d")), List.of(CHANGE), List.of(RESTARTED), NOW))
                .isNotEqualTo(
                        new TimelineFrame(
                                List.of(bar("c")),
                                List.of(CHANGE),
                                List.of(RESTARTED),
                                NOW.plusSeconds(1)))
                .isNotEqualTo(List.of());
    }

    @Test
    void itsHashTellsTimelinesOfDifferentLengthsApart() {
        assertThat(whole().hashCode())
                .isNotEqualTo(frame(List.of(), List.of(RESTARTED)).hashCode())
                .isNotEqualTo(frame(List.of(CHANGE), List.of()).hashCode());
    }

    @Test
    void aFrameOfAFilmEqualsTheSameListsByThemselves() {
        Play play = new Play().lanes();
        play.scene("log in", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "card"));
        TimelineFrame shown = play.film().frameAt(99).timeline();
        TimelineFrame alone =
                new TimelineFrame(shown.bars(), shown.changes(), shown.marks(), shown.now());
        assertThat(alone).isEqualTo(shown);
        assertThat(shown.tracks()).isEqualTo(alone.tracks());
    }

    @Test
    void itSaysHowMuchItHolds() {
        assertThat(whole()).hasToString("timeline at " + NOW + ": 1 bars, 1 changes, 1 marks");
    }

    @Test
    void marksStandByLaneAndPartyAndEverybodysApart() {
        Mark user = asked(Lane.A, Play.ALICE_A);
        Mark thief = asked(Lane.B, Play.THIEF);
        TimelineFrame frame = frame(List.of(), List.of(user, thief, RESTARTED));
        assertThat(frame.asked(Lane.A, Party.USER).size()).isEqualTo(1);
        assertThat(frame.asked(Lane.A, Party.USER).get(0)).isEqualTo(user);
        assertThat(frame.asked(Lane.B, Party.THIEF).get(0)).isEqualTo(thief);
        assertThat(frame.asked(Lane.A, Party.THIEF).size()).isZero();
        assertThat(frame.parties(Lane.A)).containsExactly(Party.USER);
        assertThat(frame.parties(Lane.B)).containsExactly(Party.USER, Party.THIEF);
        assertThat(frame.events().size()).isEqualTo(1);
        assertThat(frame.events().get(0)).isEqualTo(RESTARTED);
    }

    @Test
    void whatIsDrawnOfABarIsWhatHasBecomeOfIt() {
        TimeAxis axis = TimeAxis.of(LessonTime.CURTAIN, LessonTime.parse("10:00"), 600);
        TimelineFrame frame = whole();
        assertThat(frame.bars(frame.tracks().getFirst(), axis, 1))
                .extracting(BarRun::first)
                .isEqualTo(BarShapes.resolve(frame))
                .extracting(BarShape::plannedUntil)
                .containsExactly(LessonTime.parse("09:50"));
    }

    @Test
    void marksAreCountedFromTheFirstOn() {
        Mark refused =
                new Mark.Asked(
                        NOW, 0, Lane.A, new ExchangeId(1), Play.ALICE_A, false, "GET /books");
        TimelineFrame frame = frame(List.of(), List.of(refused, refused, refused));
        MarkRow row = frame.asked(Lane.A, Party.USER);
        assertThat(row.group(0, 3).refused()).isEqualTo(3);
        assertThat(row.group(1, 3).refused()).isEqualTo(2);
    }

    @Test
    void changesOfABarThatIsNotThereChangeNothing() {
        BarChange foreign = new BarChange.Ended("nobody's", NOW, Ending.KICKED);
        TimelineFrame frame = frame(List.of(foreign), List.of());
        assertThat(BarShapes.resolve(frame)).allMatch(shape -> shape.ended().isEmpty());
        TimeAxis axis = TimeAxis.of(LessonTime.CURTAIN, LessonTime.parse("10:00"), 600);
        assertThat(frame.bars(frame.tracks().getFirst(), axis, 1))
                .extracting(run -> run.first().ended())
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void onlyAttackersHaveMarksOfTheirOwn(Actor.Kind kind) {
        Actor actor = new Actor(kind, "x", "y", Optional.empty());
        Party expected =
                switch (kind) {
                    case THIEF -> Party.THIEF;
                    case OTHER_SITE -> Party.OTHER_SITE;
                    default -> Party.USER;
                };
        assertThat(Party.of(actor)).isEqualTo(expected);
    }

    @Test
    void rowsAreSortedByLaneThenFamilyThenKindThenAge() {
        List<Track> sorted =
                List.of(
                        new Track(5, Lane.A, 0, Track.Kind.ACCESS, false),
                        new Track(6, Lane.A, 0, Track.Kind.ACCESS, false),
                        new Track(4, Lane.A, 0, Track.Kind.REFRESH, false),
                        new Track(3, Lane.A, 1, Track.Kind.ACCESS, false),
                        new Track(0, Lane.B, 0, Track.Kind.ACCESS, false));
        assertThat(sorted.reversed().stream().sorted(Track.ORDER).toList()).isEqualTo(sorted);
    }
}
