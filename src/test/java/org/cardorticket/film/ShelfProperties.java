package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.film.StoreFrame.RowFrame;
import org.cardorticket.film.StoreFrame.RowState;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// A shelf shows the rows that live, and the few that went last.
class ShelfProperties {

    /// A step of the store, and how many minutes after the one before.
    record Deed(Step.OfStore step, int pause) {}

    private static Instant at(int minutes) {
        return LessonTime.CURTAIN.plusSeconds(60L * minutes);
    }

    private static Step.OfStore written(String key, String user, int expires) {
        return new Step.RowWritten(Play.row(Play.SESSIONS, key, user, at(expires)), 1);
    }

    private static Step.OfStore removed(String key) {
        return new Step.RowRemoved(Play.SESSIONS, key, 1);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<String> keys = Arbitraries.of("1", "2", "3", "4", "5", "6");
        Arbitrary<Step.OfStore> written =
                Combinators.combine(
                                keys,
                                Arbitraries.of("alice", "bob", "carol", "dave"),
                                Arbitraries.integers().between(0, 60))
                        .as(ShelfProperties::written);
        return Combinators.combine(
                        Arbitraries.oneOf(written, keys.map(ShelfProperties::removed)),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMaxSize(30);
    }

    /// Plays `deeds` on `shelf`; returns how many minutes that took.
    private static int play(List<Deed> deeds, Shelf shelf) {
        int minutes = 0;
        for (Deed deed : deeds) {
            minutes += deed.pause();
            shelf.apply(deed.step(), at(minutes), 0);
        }
        return minutes;
    }

    private static List<RowFrame> seen(Shelf shelf, Instant now) {
        return shelf.frames(now, _ -> RowState.RESTING);
    }

    private static List<Row> rows(Shelf shelf, Instant now, boolean live) {
        return seen(shelf, now).stream()
                .filter(frame -> (frame.state() == RowState.RESTING) == live)
                .map(RowFrame::row)
                .toList();
    }

    @Property(tries = 100)
    void whatLivesIsWhatTheServerHasAndGhostsAreAtMostThree(@ForAll("deeds") List<Deed> deeds) {
        Shelf shelf = new Shelf();
        Rows real = new Rows();
        int minutes = play(deeds, shelf);
        deeds.forEach(deed -> real.apply(deed.step()));
        for (int later : List.of(0, 7, 90)) {
            Instant now = at(minutes + later);
            assertThat(rows(shelf, now, true))
                    .containsExactlyInAnyOrderElementsOf(real.live(Scheme.SESSION, now));
            assertThat(rows(shelf, now, false)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Property(tries = 100)
    void aRemovedRowIsToldFromOneThatRanOut(@ForAll("deeds") List<Deed> deeds) {
        Shelf shelf = new Shelf();
        Instant now = at(play(deeds, shelf));
        for (RowFrame frame : seen(shelf, now)) {
            if (frame.state() == RowState.EXPIRED) {
                assertThat(frame.row().expiresAt()).isBeforeOrEqualTo(now);
            } else if (frame.state() == RowState.REMOVED) {
                assertThat(deeds).extracting(Deed::step).contains(removed(frame.row().key()));
            }
        }
    }

    @Property(tries = 100)
    void tidyingChangesNothingThatIsSeenNowOrLater(@ForAll("deeds") List<Deed> deeds) {
        Shelf shelf = new Shelf();
        int minutes = play(deeds, shelf);
        Shelf tidy = shelf.copy();
        tidy.tidy(at(minutes));
        assertThat(tidy.size()).isEqualTo(seen(shelf, at(minutes)).size());
        assertThat(seen(tidy, at(minutes))).isEqualTo(seen(shelf, at(minutes)));
        tidy.apply(written("7", "erin", 99), at(minutes), 0);
        shelf.apply(written("7", "erin", 99), at(minutes), 0);
        assertThat(rows(tidy, at(minutes), true)).isEqualTo(rows(shelf, at(minutes), true));
    }

    @Property(tries = 100)
    void aCopyGoesOnAsTheOriginalWouldAndLeavesItAlone(
            @ForAll("deeds") List<Deed> before, @ForAll("deeds") List<Deed> after) {
        Shelf shelf = new Shelf();
        int minutes = play(before, shelf);
        List<RowFrame> seen = seen(shelf, at(minutes));
        Shelf copy = shelf.copy();
        List<Deed> late = new ArrayList<>(List.of(new Deed(removed("9"), minutes)));
        late.addAll(after);
        int end = play(late, copy);
        assertThat(seen(shelf, at(minutes))).isEqualTo(seen);
        play(late, shelf);
        assertThat(seen(copy, at(end))).isEqualTo(seen(shelf, at(end)));
    }

    @Example
    void ofThoseThatWentAtOneMomentTheLastToBeTakenAwayStay() {
        Shelf shelf = new Shelf();
        List<String> keys = List.of("1", "2", "3", "4", "5");
        keys.forEach(key -> shelf.apply(written(key, "user " + key, 30), at(0), 0));
        keys.reversed().forEach(key -> shelf.apply(removed(key), at(1), 0));
        assertThat(rows(shelf, at(1), false)).extracting(Row::key).containsExactly("1", "2", "3");
    }

    @Example
    void ofThoseThatRanOutAtOneMomentTheNewestStay() {
        Shelf shelf = new Shelf();
        List<String> keys = List.of("1", "2", "3", "4", "5");
        keys.forEach(key -> shelf.apply(written(key, "user " + key, 30), at(0), 0));
        assertThat(rows(shelf, at(30), false)).extracting(Row::key).containsExactly("3", "4", "5");
    }

    @Example
    void aRowThatRanOutHasASuccessorFromThatVeryMomentOn() {
        Shelf shelf = new Shelf();
        shelf.apply(written("1", "alice", 30), at(0), 0);
        shelf.apply(written("2", "alice", 60), at(29), 0);
        assertThat(rows(shelf, at(30), false)).extracting(Row::key).containsExactly("1");
        shelf.apply(written("3", "alice", 60), at(30), 0);
        assertThat(rows(shelf, at(30), false)).isEmpty();
    }

    @Example
    void aRowKeepsItsServerAlsoWhenItIsGone() {
        Shelf shelf = new Shelf();
        shelf.apply(written("1", "alice", 30), at(0), 2);
        assertThat(seen(shelf, at(0))).extracting(RowFrame::node).containsExactly(2);
        shelf.apply(removed("1"), at(1), 1);
        assertThat(seen(shelf, at(1))).extracting(RowFrame::node).containsExactly(2);
    }
}
