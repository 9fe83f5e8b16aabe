package org.cardorticket.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.film.Party;
import org.cardorticket.film.Track;
import org.cardorticket.trace.Lane;

/// Rows stand under one another, as high as they can be.
class RowsProperties {

    @Provide
    Arbitrary<List<Track>> tracks() {
        Arbitrary<Track> track =
                Combinators.combine(
                                Arbitraries.of(Lane.class),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.of(Track.Kind.class))
                        .as((lane, block, kind) -> new Track(0, lane, block, kind, block > 0));
        return track.list().ofMaxSize(12).map(RowsProperties::numbered);
    }

    private static List<Track> numbered(List<Track> tracks) {
        List<Track> numbered = new ArrayList<>();
        for (Track each : tracks) {
            numbered.add(
                    new Track(
                            numbered.size(),
                            each.lane(),
                            each.block(),
                            each.kind(),
                            each.family()));
        }
        return numbered;
    }

    private static Rows rows(List<Track> tracks, double room) {
        return Rows.of(
                tracks,
                lane -> lane == Lane.A ? List.of(Party.USER) : List.of(Party.USER, Party.THIEF),
                room);
    }

    @Property
    void nothingOverlaps(
            @ForAll("tracks") List<Track> tracks, @ForAll @DoubleRange(max = 400) double room) {
        Rows rows = rows(tracks, room);
        record Stretch(double top, double bottom) {}
        List<Stretch> all = new ArrayList<>();
        rows.bars().forEach(bar -> all.add(new Stretch(bar.top(), bar.top() + bar.height())));
        rows.marks().forEach(mark -> all.add(new Stretch(mark.top(), mark.top() + Rows.MARKS)));
        all.sort(java.util.Comparator.comparingDouble(Stretch::top));
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).top()).isGreaterThanOrEqualTo(all.get(i - 1).bottom() - 1e-9);
        }
        assertThat(all.getLast().bottom()).isLessThanOrEqualTo(Math.max(room, rows.height()));
    }

    @Property
    void allHaveARowInsideTheirLane(
            @ForAll("tracks") List<Track> tracks, @ForAll @DoubleRange(max = 400) double room) {
        Rows rows = rows(tracks, room);
        assertThat(rows.bars()).extracting(Rows.BarRow::track).hasSameElementsAs(tracks);
        assertThat(rows.marks()).hasSize(3);
        for (Rows.BarRow bar : rows.bars()) {
            Rows.LaneBox box = rows.lanes().get(bar.track().lane().ordinal());
            assertThat(bar.top()).isBetween(box.top(), box.top() + box.height());
        }
    }

    @Property
    void everyFamilyHasOneBracketAroundItsRowsOnly(@ForAll("tracks") List<Track> tracks) {
        Rows rows = rows(tracks, 200);
        for (Rows.BarRow bar : rows.bars()) {
            long around =
                    rows.families().stream()
                            .filter(family ->
                                    family.top() <= bar.top()
                                            && family.top() + family.height()
                                                    >= bar.top() + bar.height() - 1e-9)
                            .count();
            assertThat(around).isEqualTo(bar.track().family() ? 1 : 0);
        }
    }

    @Example
    void barsShrinkBeforeTheyAreScrolledAndRefreshTokensAreThin() {
        List<Track> family =
                List.of(
                        new Track(0, Lane.A, 0, Track.Kind.ACCESS, false),
                        new Track(1, Lane.B, 0, Track.Kind.ACCESS, true),
                        new Track(2, Lane.B, 0, Track.Kind.REFRESH, true));
        Rows roomy = rows(family, 400);
        Rows tight = rows(family, 90);
        assertThat(roomy.height()).isLessThan(400);
        assertThat(tight.height()).isGreaterThan(90);
        assertThat(roomy.bars().get(0).height()).isEqualTo(26);
        assertThat(tight.bars().get(0).height()).isEqualTo(15);
        assertThat(roomy.bars().get(2).height()).isLessThan(roomy.bars().get(1).height() / 2);
        assertThat(roomy.lanes().get(1).top()).as("lanes share what is left").isGreaterThan(150);
    }
}
