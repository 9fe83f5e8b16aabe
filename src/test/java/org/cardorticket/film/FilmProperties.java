package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// What holds for the film of every run.
class FilmProperties {

    private static final int TRIES = 120;

    @Provide
    Arbitrary<Trace> runs() {
        return Runs.traces(14);
    }

    @Provide
    Arbitrary<Double> share() {
        return Arbitraries.doubles().between(0, 1);
    }

    private static Film film(Trace trace) {
        Film film = new Film();
        film.grow(trace);
        return film;
    }

    private static Trace beginning(Trace trace, int size) {
        return Trace.of(trace.events().subList(0, size));
    }

    private static List<Double> positions(Film film, int steps) {
        List<Double> positions = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            positions.add(film.length() * i / steps);
        }
        for (double at = 0; at < film.length(); at = film.nextStop(at)) {
            positions.add(at);
        }
        positions.add(film.length());
        return positions.stream().sorted().toList();
    }

    @Property(tries = TRIES)
    void seekingEqualsPlayingInAnyOrderOfCalls(
            @ForAll("runs") Trace trace,
            @ForAll @Size(12) List<@DoubleRange(min = 0, max = 1) Double> order) {
        Film film = film(trace);
        List<Frame> played = positions(film, 40).stream().map(film::frameAt).toList();
        List<Double> positions = positions(film, 40);
        for (double share : order) {
            int index = (int) (share * (positions.size() - 1));
            assertThat(film.frameAt(positions.get(index))).isEqualTo(played.get(index));
            assertThat(film(trace).frameAt(positions.get(index))).isEqualTo(played.get(index));
        }
    }

    @Property(tries = TRIES)
    void growingInPiecesEqualsGrowingAtOnce(
            @ForAll("runs") Trace trace,
            @ForAll @Size(6) List<@DoubleRange(min = 0, max = 1) Double> cuts) {
        Film pieces = new Film();
        cuts.stream()
                .sorted()
                .forEach(cut -> pieces.grow(beginning(trace, (int) (cut * trace.size()))));
        pieces.grow(trace);
        Film once = film(trace);
        assertThat(pieces.length()).isEqualTo(once.length());
        assertThat(pieces.scenes()).isEqualTo(once.scenes());
        assertThat(pieces.lessonEnd()).isEqualTo(once.lessonEnd());
        for (double at : positions(once, 30)) {
            assertThat(pieces.frameAt(at)).isEqualTo(once.frameAt(at));
        }
    }

    @Property(tries = TRIES)
    void whatHappensLaterNeverChangesWhatWasShown(
            @ForAll("runs") Trace trace, @ForAll("share") double cut) {
        Film film = film(beginning(trace, (int) (cut * trace.size())));
        double length = film.length();
        List<Double> before = positions(film, 30).stream().filter(at -> at < length).toList();
        List<Frame> frames = before.stream().map(film::frameAt).toList();
        List<Double> stops = before.stream().map(film::nextStop).toList();
        film.grow(trace);
        assertThat(film.length()).isGreaterThanOrEqualTo(length);
        assertThat(before.stream().map(film::frameAt).toList()).isEqualTo(frames);
        for (int i = 0; i < before.size(); i++) {
            if (stops.get(i) < length) {
                assertThat(film.nextStop(before.get(i))).isEqualTo(stops.get(i));
            }
        }
    }

    @Property(tries = TRIES)
    void lessonTimeNeverGoesBackAndNeverJumps(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        Instant last = film.lessonTimeAt(0);
        for (double at : positions(film, 200)) {
            Instant now = film.lessonTimeAt(at);
            assertThat(now).isAfterOrEqualTo(last);
            // One step on, in film time too short to see, less than two lesson seconds have passed.
            assertThat(film.lessonTimeAt(at + 1e-4)).isBefore(now.plusSeconds(2));
            last = now;
        }
        assertThat(last).isEqualTo(film.lessonEnd());
    }

    @Property(tries = TRIES)
    void positionsAndLessonTimesAgree(@ForAll("runs") Trace trace, @ForAll("share") double share) {
        Film film = film(trace);
        Instant start = film.lessonTimeAt(0);
        Duration whole = Duration.between(start, film.lessonEnd());
        Instant asked = start.plusMillis((long) (whole.toMillis() * share));
        double at = film.positionOf(asked);
        assertThat(at).isBetween(0.0, film.length());
        assertThat(film.lessonTimeAt(at)).isEqualTo(asked);
        if (asked.isBefore(film.lessonEnd())) {
            assertThat(film.positionOf(asked.plusMillis(1))).isGreaterThan(at);
        } else {
            assertThat(at).isEqualTo(film.length());
        }
    }

    @Property(tries = TRIES)
    void everyShownSceneOfAMomentIsOverAtItsPosition(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        for (SceneSpan scene : film.scenes()) {
            assertThat(film.lessonTimeAt(scene.start())).isEqualTo(scene.lessonTime());
            Instant ended = film.lessonTimeAt(scene.end());
            assertThat(film.positionOf(ended)).isGreaterThanOrEqualTo(scene.end());
        }
    }

    @Property(tries = TRIES)
    void flightsAreSmoothFromNothingToArrival(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        double tick = 0.02;
        for (double at = 0; at < film.length(); at += tick) {
            for (Lane lane : Lane.values()) {
                Optional<Flight> now = film.frameAt(at).lane(lane).flight();
                Optional<Flight> next = film.frameAt(at + tick).lane(lane).flight();
                if (now.isEmpty() || next.isEmpty()) {
                    double edge = now.map(f -> 1 - f.progress()).orElse(0.0);
                    double begun = next.map(Flight::progress).orElse(0.0);
                    assertThat(edge + begun).isLessThanOrEqualTo(tick / 0.9 + 1e-9);
                } else if (next.get().message().equals(now.get().message())
                        && at + tick <= film.length()) {
                    assertThat(next.get().progress() - now.get().progress())
                            .isCloseTo(tick / 0.9, within(1e-6));
                }
            }
        }
    }

    @Property(tries = TRIES)
    void whileAGateIsAskedNothingFliesAndItHasNoOutcomeYet(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        for (double at : positions(film, 150)) {
            for (Lane lane : Lane.values()) {
                LaneFrame frame = film.frameAt(at).lane(lane);
                List<GateFrame> asked = frame.gates().stream().filter(GateFrame::active).toList();
                assertThat(asked).hasSizeLessThanOrEqualTo(1);
                assertThat(asked).allMatch(gate -> gate.outcome().isEmpty());
                assertThat(asked.isEmpty() || frame.flight().isEmpty()).isTrue();
            }
        }
    }

    @Property(tries = TRIES)
    void theRowsShownAreTheRowsThatTheServerHad(@ForAll("runs") Trace trace) {
        Film film = new Film();
        List<Event> events = trace.events();
        Rows rows = new Rows();
        boolean open = false;
        for (int i = 0; i < events.size(); i++) {
            Step step = events.get(i).step();
            rows.apply(step);
            open =
                    step instanceof Step.SceneOpened
                            || (open && !(step instanceof Step.SceneClosed));
            if (!open && step instanceof Step.TimePassed(Instant from, Instant to)) {
                film.grow(beginning(trace, i + 1));
                Instant middle = from.plusMillis(Duration.between(from, to).toMillis() / 3);
                for (Instant now : List.of(from, middle, to)) {
                    assertRows(film.frameAt(film.positionOf(now)), rows, now);
                }
            }
        }
        film.grow(trace);
        assertRows(film.frameAt(film.length()), rows, film.lessonEnd());
    }

    private static void assertRows(Frame frame, Rows rows, Instant now) {
        assertThat(frame.lessonTime()).isEqualTo(now);
        for (Lane lane : Lane.values()) {
            LaneFrame shown = frame.lane(lane);
            List<Row> real = rows.live(shown.scheme(), now);
            assertThat(live(shown.store())).containsExactlyInAnyOrderElementsOf(real);
            assertThat(shown.store().liveRows()).isEqualTo(real.size());
            assertThat(shown.store().rows().size() - real.size()).isBetween(0, 3);
        }
    }

    private static List<Row> live(StoreFrame store) {
        return store.rows().stream()
                .filter(row ->
                        row.state() != StoreFrame.RowState.REMOVED
                                && row.state() != StoreFrame.RowState.EXPIRED)
                .map(StoreFrame.RowFrame::row)
                .toList();
    }

    @Property(tries = TRIES)
    void stepBackUndoesStep(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        double at = 0;
        while (at < film.length()) {
            double next = film.nextStop(at);
            assertThat(next).isGreaterThan(at);
            assertThat(film.previousStop(next)).isEqualTo(at);
            double between = (at + next) / 2;
            assertThat(film.nextStop(between)).isEqualTo(next);
            assertThat(film.previousStop(between)).isEqualTo(at);
            at = next;
        }
        assertThat(film.previousStop(0)).isZero();
        assertThat(film.nextStop(film.length())).isEqualTo(film.length());
    }

    @Property(tries = TRIES)
    void betweenTwoStopsOnlyFlightsAndTheClockMove(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        for (double at = 0; at < film.length(); at = film.nextStop(at)) {
            double later = (at + film.nextStop(at)) / 2;
            Frame now = film.frameAt(at);
            Frame then = film.frameAt(later);
            assertThat(then.timeline().marks()).isEqualTo(now.timeline().marks());
            assertThat(then.timeline().bars()).isEqualTo(now.timeline().bars());
            for (Lane lane : Lane.values()) {
                assertThat(then.lane(lane).gates()).isEqualTo(now.lane(lane).gates());
                assertThat(then.lane(lane).badge()).isEqualTo(now.lane(lane).badge());
                assertThat(then.lane(lane).client()).isEqualTo(now.lane(lane).client());
            }
        }
    }

    @Property(tries = TRIES)
    void theTimelineOnlyGrowsAndNothingInItIsYetToCome(@ForAll("runs") Trace trace) {
        Film film = film(trace);
        TimelineFrame last = film.frameAt(0).timeline();
        for (double at : positions(film, 60)) {
            TimelineFrame now = film.frameAt(at).timeline();
            assertThat(now.marks().subList(0, last.marks().size())).isEqualTo(last.marks());
            assertThat(now.bars().subList(0, last.bars().size())).isEqualTo(last.bars());
            assertThat(now.changes().subList(0, last.changes().size())).isEqualTo(last.changes());
            assertThat(now.marks())
                    .allMatch(mark -> mark.position() <= at && !mark.at().isAfter(now.now()));
            assertThat(BarShapes.resolve(now))
                    .allMatch(shape -> !shape.usedUntil().isAfter(now.now()))
                    .allMatch(shape -> shape.exposureSoFar().compareTo(shape.exposure()) <= 0);
            last = now;
        }
    }
}
