package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Ending;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("the bars in the rows of the timeline")
class TrackLivesTest {

    /// Ten pixels a minute.
    private static final TimeAxis HOUR = axis("09:00", "10:00");

    private final List<Bar> bars = new ArrayList<>();
    private final List<BarChange> changes = new ArrayList<>();

    private static Instant time(String clock) {
        return LessonTime.parse(clock);
    }

    private static TimeAxis axis(String from, String to) {
        return TimeAxis.of(time(from), time(to), 600);
    }

    /// A credential that is its own family.
    private void bar(String id, String from, String until) {
        bar(id, id, Credential.Kind.ACCESS_TOKEN, from, until);
    }

    private void bar(String id, String family, Credential.Kind kind, String from, String until) {
        bars.add(
                new Bar(
                        Lane.B,
                        Play.ALICE_B,
                        new Credential(
                                id, kind, Scheme.JWT, "alice", family, time(from), time(until))));
    }

    /// Seven that live a minute each, one after another.
    private void minutes() {
        for (int i = 0; i < 7; i++) {
            bar("" + i, "09:0" + i, "09:0" + (i + 1));
        }
    }

    private void withdrawn(String id, String at) {
        changes.add(new BarChange.Withdrawn(id, time(at), Ending.KICKED));
    }

    private void ended(String id, String at, Ending why) {
        changes.add(new BarChange.Ended(id, time(at), why));
    }

    private TimelineFrame frame() {
        TimelineIndex index = new TimelineIndex();
        int next = 0;
        // Each bar is told of before what comes of it, as it happens in a film.
        for (Bar bar : bars) {
            index.issued(0, bar);
            while (next < changes.size()
                    && changes.get(next).credential().equals(bar.credential().id())) {
                index.changed(0, changes.get(next++));
            }
        }
        changes.subList(next, changes.size()).forEach(change -> index.changed(0, change));
        return new TimelineFrame(bars, changes, List.of(), time("12:00"), index, 0);
    }

    private List<BarRun> runs(TimeAxis axis, double least) {
        TimelineFrame frame = frame();
        return frame.bars(frame.tracks().getFirst(), axis, least);
    }

    private List<List<String>> rows() {
        TimelineFrame frame = frame();
        return frame.tracks().stream()
                .map(track ->
                        frame.bars(track, axis("00:00", "+30d 00:00"), 0).stream()
                                .map(run -> run.first().bar().credential().id())
                                .toList())
                .toList();
    }

    @Nested
    @DisplayName("share a row")
    class Rows {

        @Test
        void whereOneBeginsWhenTheOtherHasRunOut() {
            bar("a", "09:00", "09:10");
            bar("b", "09:05", "09:15");
            bar("c", "09:10", "09:20");
            assertThat(rows()).containsExactly(List.of("a", "c"), List.of("b"));
        }

        @Test
        void whereTheNewOneReplacesTheOld() {
            bar("a", "09:00", "09:30");
            ended("a", "09:05", Ending.REPLACED);
            bar("b", "09:05", "09:35");
            assertThat(rows()).containsExactly(List.of("a", "b"));
        }

        @Test
        void butNotWhereTheOldWasOnlyEndedOrLivesLonger() {
            bar("a", "09:00", "09:30");
            ended("a", "09:05", Ending.KICKED);
            bar("b", "09:05", "09:10");
            changes.add(new BarChange.Extended("b", time("09:08"), time("09:40")));
            bar("c", "09:30", "09:50");
            bar("d", "09:35", "09:50");
            assertThat(rows()).containsExactly(List.of("a", "c"), List.of("b"), List.of("d"));
        }

        @Test
        void butNotWithTheRefreshTokensOrTheMembersOfAFamily() {
            bar("r1", "f", Credential.Kind.REFRESH_TOKEN, "09:00", "09:10");
            bar("a1", "f", Credential.Kind.ACCESS_TOKEN, "09:00", "09:10");
            bar("alone", "09:20", "09:30");
            bar("a2", "f", Credential.Kind.ACCESS_TOKEN, "09:20", "09:30");
            bar("b1", "g", Credential.Kind.ACCESS_TOKEN, "09:25", "09:40");
            bar("c1", "h", Credential.Kind.ACCESS_TOKEN, "09:30", "09:40");
            assertThat(rows())
                    .containsExactly(
                            List.of("r1"),
                            List.of("a1", "a2", "c1"),
                            List.of("alone"),
                            List.of("b1"));
            assertThat(frame().tracks())
                    .extracting(Track::kind)
                    .containsExactly(
                            Track.Kind.REFRESH,
                            Track.Kind.ACCESS,
                            Track.Kind.ACCESS,
                            Track.Kind.ACCESS);
            assertThat(frame().tracks())
                    .extracting(Track::family)
                    .containsExactly(true, true, false, true);
            assertThat(frame().tracks()).extracting(Track::block).containsExactly(0, 0, 1, 2);
        }
    }

    @Nested
    @DisplayName("are one where they stand too close")
    class Merged {

        @Test
        void asManyAsBeginWithinTheLeastWidth() {
            minutes();
            assertThat(runs(HOUR, 25)).extracting(BarRun::count).containsExactly(3, 3, 1);
            assertThat(runs(HOUR, 20)).extracting(BarRun::count).containsExactly(2, 2, 2, 1);
            assertThat(runs(HOUR, 10)).hasSize(7).allMatch(run -> run.first().equals(run.last()));
            BarRun run = runs(HOUR, 25).getFirst();
            assertThat(run.first().from()).isEqualTo(time("09:00"));
            assertThat(run.last().from()).isEqualTo(time("09:02"));
        }

        @Test
        void andExposedWhereAtLeastOneOfThemIs() {
            minutes();
            withdrawn("1", "09:01:30");
            assertThat(runs(HOUR, 25))
                    .extracting(BarRun::exposed)
                    .containsExactly(true, false, false);
            withdrawn("3", "09:03");
            assertThat(runs(HOUR, 25))
                    .extracting(BarRun::exposed)
                    .containsExactly(true, true, false);
            withdrawn("6", "09:06:30");
            assertThat(runs(HOUR, 25))
                    .extracting(BarRun::exposed)
                    .containsExactly(true, true, true);
        }

        @Test
        void andNotExposedByWhatHappenedToAnotherGroup() {
            minutes();
            withdrawn("4", "09:04:30");
            assertThat(runs(HOUR, 25))
                    .extracting(BarRun::exposed)
                    .containsExactly(false, true, false);
        }

        @Test
        void andNotExposedWhereEachWasEndedAtOnce() {
            minutes();
            withdrawn("1", "09:01:30");
            ended("1", "09:01:30", Ending.KICKED);
            assertThat(runs(HOUR, 25)).extracting(BarRun::exposed).containsOnly(false);
            withdrawn("2", "09:02:10");
            ended("2", "09:02:20", Ending.KICKED);
            assertThat(runs(HOUR, 25))
                    .extracting(BarRun::exposed)
                    .containsExactly(true, false, false);
        }

        @Test
        void butOneWithdrawalIsOneHoweverOftenItIsSaid() {
            minutes();
            withdrawn("1", "09:01:30");
            withdrawn("1", "09:01:40");
            ended("1", "09:01:30", Ending.KICKED);
            assertThat(runs(HOUR, 25)).extracting(BarRun::exposed).containsOnly(false);
        }
    }

    @Test
    void areDrawnAsWhatHasBecomeOfThem() {
        minutes();
        ended("1", "09:01:20", Ending.LOGGED_OUT);
        changes.add(new BarChange.Extended("6", time("09:06:30"), time("09:40")));
        withdrawn("6", "09:06:40");
        assertThat(runs(HOUR, 0).stream().map(BarRun::first).toList())
                .isEqualTo(BarShapes.resolve(frame()));
    }

    @Nested
    @DisplayName("show in a window")
    class Window {

        @Test
        void whereTheyReachIntoIt() {
            minutes();
            assertThat(runs(axis("09:02:30", "09:04:30"), 0))
                    .extracting(run -> run.first().bar().credential().id())
                    .containsExactly("2", "3", "4");
        }

        @Test
        void butNotWhereTheyOnlyTouchIt() {
            minutes();
            assertThat(runs(axis("09:02", "09:04"), 0))
                    .extracting(run -> run.first().bar().credential().id())
                    .containsExactly("2", "3");
            assertThat(runs(axis("09:07", "09:30"), 0)).isEmpty();
            assertThat(runs(axis("08:00", "09:00"), 0)).isEmpty();
        }
    }
}
