package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Trace;

/// Every credential has one row, beside its relatives, and stays there.
class TracksProperties {

    private static final TimeAxis ALL =
            TimeAxis.of(
                    LessonTime.CURTAIN.minus(Duration.ofDays(1)),
                    LessonTime.CURTAIN.plus(Duration.ofDays(30)),
                    1_000);

    /// Nothing is merged, not even what begins at the same moment.
    private static final double NOTHING = 0;

    @Provide
    Arbitrary<Trace> runs() {
        return Runs.traces(16);
    }

    private static Film film(Trace trace) {
        Film film = new Film();
        film.grow(trace);
        return film;
    }

    private static List<BarShape> shapes(TimelineFrame frame, Track track) {
        return frame.bars(track, ALL, NOTHING).stream().map(BarRun::first).toList();
    }

    @Property(tries = 150)
    void theRowsHoldExactlyTheShapesOfAllBars(
            @ForAll("runs") Trace trace, @ForAll @DoubleRange(max = 1) double share) {
        Film film = film(trace);
        TimelineFrame frame = film.frameAt(share * film.length()).timeline();
        List<BarShape> found = new ArrayList<>();
        for (Track track : frame.tracks()) {
            List<BarShape> shapes = shapes(frame, track);
            assertThat(shapes).allMatch(shape -> shape.bar().lane() == track.lane());
            found.addAll(shapes);
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(BarShapes.resolve(frame));
    }

    @Property(tries = 150)
    void barsOfOneRowDoNotOverlap(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        TimelineFrame frame = film.frameAt(film.length()).timeline();
        for (Track track : frame.tracks()) {
            List<BarShape> shapes = shapes(frame, track);
            for (int i = 1; i < shapes.size(); i++) {
                assertThat(shapes.get(i).from()).isAfterOrEqualTo(shapes.get(i - 1).shownUntil());
            }
        }
    }

    @Property(tries = 150)
    void aBarStaysInItsRowAndRowsOnlyCome(
            @ForAll("runs") Trace trace, @ForAll @DoubleRange(max = 1) double share) {
        Film film = film(trace);
        TimelineFrame early = film.frameAt(share * film.length()).timeline();
        TimelineFrame late = film.frameAt(film.length()).timeline();
        assertThat(late.tracks().subList(0, early.tracks().size())).isEqualTo(early.tracks());
        for (Track track : early.tracks()) {
            List<Bar> before = shapes(early, track).stream().map(BarShape::bar).toList();
            List<Bar> after = shapes(late, track).stream().map(BarShape::bar).toList();
            assertThat(after.subList(0, before.size())).isEqualTo(before);
        }
    }

    @Property(tries = 150)
    void mergedBarsAddUpAndKnowWhetherSomebodyWasExposed(
            @ForAll("runs") Trace trace, @ForAll @DoubleRange(min = 1, max = 40) double least) {
        Film film = film(trace);
        TimelineFrame frame = film.frameAt(film.length()).timeline();
        for (Track track : frame.tracks()) {
            List<BarShape> all = shapes(frame, track);
            int next = 0;
            for (BarRun run : frame.bars(track, ALL, least)) {
                List<BarShape> merged = all.subList(next, next + run.count());
                assertThat(run.first()).isEqualTo(merged.getFirst());
                assertThat(run.last()).isEqualTo(merged.getLast());
                assertThat(run.exposed())
                        .isEqualTo(merged.stream().anyMatch(each -> !each.exposure().isZero()));
                next += run.count();
            }
            assertThat(next).isEqualTo(all.size());
        }
    }

    @Property(tries = 150)
    void aWindowShowsWhatReachesIntoIt(
            @ForAll("runs") Trace trace, @ForAll @DoubleRange(max = 1) double share) {
        Film film = film(trace);
        TimelineFrame frame = film.frameAt(film.length()).timeline();
        Instant from = LessonTime.CURTAIN.plusSeconds((long) (share * 10_000));
        TimeAxis window = TimeAxis.of(from, from.plusSeconds(1_200), 1_000);
        for (Track track : frame.tracks()) {
            List<BarShape> expected =
                    shapes(frame, track).stream()
                            .filter(shape -> shape.from().isBefore(window.to()))
                            .filter(shape -> shape.shownUntil().isAfter(window.from()))
                            .toList();
            assertThat(frame.bars(track, window, NOTHING))
                    .extracting(BarRun::first)
                    .containsAll(expected);
        }
    }

    @Example
    void aFamilyStandsTogetherWithItsRefreshTokensInOneRow() {
        Play play = new Play().lanes().lane(Lane.B, Scheme.JWT_REFRESH, Play.ALICE_B);
        play.scene("log in", () -> play.renew(Play.ALICE_B, Scheme.JWT_REFRESH, "f", 1))
                .scene("other", () -> play.logIn(Play.ALICE_B, Scheme.JWT, "alone"))
                .until("09:10")
                .scene("refresh", () -> play.renew(Play.ALICE_B, Scheme.JWT_REFRESH, "f", 2))
                .until("09:35")
                .scene("refresh", () -> play.renew(Play.THIEF, Scheme.JWT_REFRESH, "f", 3));
        Film film = play.film();
        TimelineFrame frame = film.frameAt(film.length()).timeline();
        List<Track> ordered = frame.tracks().stream().sorted(Track.ORDER).toList();
        assertThat(ordered)
                .extracting(Track::kind)
                .containsExactly(
                        Track.Kind.ACCESS,
                        Track.Kind.ACCESS,
                        Track.Kind.REFRESH,
                        Track.Kind.ACCESS);
        assertThat(ordered).extracting(Track::family).containsExactly(true, true, true, false);
        assertThat(ids(frame, ordered.get(0))).containsExactly("f-a1", "f-a3");
        assertThat(ids(frame, ordered.get(1))).containsExactly("f-a2");
        assertThat(ids(frame, ordered.get(2))).containsExactly("f-r1", "f-r2", "f-r3");
        assertThat(film.extent().near()).isEqualTo(LessonTime.parse("10:05"));
        assertThat(film.extent().far()).isEqualTo(LessonTime.parse("+7d 09:35"));
        assertThat(frame.parties(Lane.B)).containsExactly(Party.USER, Party.THIEF);
        assertThat(((Mark.Asked) frame.asked(Lane.B, Party.THIEF).get(0)).refresh()).isTrue();
    }

    @Example
    void aFamilyThatIsOverLeavesItsRowsToTheNext() {
        Play play = new Play().lanes().lane(Lane.B, Scheme.JWT_REFRESH, Play.ALICE_B);
        play.scene("log in", () -> play.renew(Play.ALICE_B, Scheme.JWT_REFRESH, "f", 1))
                .until("+8d 09:00")
                .scene("log in", () -> play.renew(Play.ALICE_B, Scheme.JWT_REFRESH, "g", 2))
                .scene("log in", () -> play.renew(Play.ALICE_B, Scheme.JWT_REFRESH, "h", 3));
        TimelineFrame frame = play.film().frameAt(Double.MAX_VALUE).timeline();
        Set<Integer> blocks = new HashSet<>(frame.tracks().stream().map(Track::block).toList());
        assertThat(frame.tracks()).hasSize(4);
        assertThat(blocks).containsExactlyInAnyOrder(0, 1);
    }

    @Example
    void aWithdrawalThatTheServerEnforcesAtOnceExposesNoMergedBar() {
        Play play = new Play().lanes();
        play.scene("log in", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "card"))
                .until("09:10")
                .kickBoth("card")
                .until("09:40")
                .scene("again", () -> play.logIn(Play.ALICE_A, Scheme.SESSION, "next"));
        TimelineFrame frame = play.film().frameAt(Double.MAX_VALUE).timeline();
        List<BarRun> runs = frame.bars(frame.tracks().getFirst(), ALL, 100);
        assertThat(runs).extracting(BarRun::count).containsExactly(2);
        assertThat(runs).extracting(BarRun::exposed).containsExactly(false);
        assertThat(runs.getFirst().first().ended()).contains(Ending.KICKED);
    }

    private static List<String> ids(TimelineFrame frame, Track track) {
        return shapes(frame, track).stream().map(shape -> shape.bar().credential().id()).toList();
    }
}
