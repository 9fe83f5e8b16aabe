package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.cardorticket.film.Marks.Group;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;

/// What merging marks keeps, and what it makes room for.
class MarksProperties {

    private static final Marks.Room ROOM = new Marks.Room(20, 50);

    /// Requests at growing moments: `gaps` in milliseconds, every third a refresh.
    static MarkRow row(List<Integer> gaps, List<Boolean> allowed) {
        List<MarkRow.Entry> entries = new ArrayList<>();
        Instant at = LessonTime.CURTAIN;
        for (int i = 0; i < gaps.size(); i++) {
            at = at.plusMillis(gaps.get(i));
            Mark mark =
                    new Mark.Asked(
                            at,
                            i,
                            Lane.A,
                            new ExchangeId(i + 1),
                            Play.ALICE_A,
                            allowed.get(i % allowed.size()),
                            i % 3 == 0 ? "POST /jwt-refresh/refresh" : "GET /books");
            entries.add(
                    entries.isEmpty() ? MarkRow.Entry.first(mark) : entries.getLast().then(mark));
        }
        return new MarkRow(entries);
    }

    @Provide
    Arbitrary<MarkRow> rows() {
        Arbitrary<Integer> gap =
                Arbitraries.oneOf(
                        Arbitraries.just(0),
                        Arbitraries.integers().between(1, 20_000),
                        Arbitraries.integers().between(1, 1_800_000));
        return Combinators.combine(
                        gap.list().ofMaxSize(120),
                        Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(7))
                .as(MarksProperties::row);
    }

    private static TimeAxis all(MarkRow row) {
        Instant last = row.size() == 0 ? LessonTime.CURTAIN : row.get(row.size() - 1).at();
        return TimeAxis.fit(LessonTime.CURTAIN, last, 20, 900);
    }

    @Property
    void countsAddUpWhereEverythingShows(@ForAll("rows") MarkRow row) {
        List<Group> groups = Marks.merge(row, all(row), ROOM);
        assertThat(groups.stream().mapToInt(Group::count).sum()).isEqualTo(row.size());
        int refused = 0;
        int refreshes = 0;
        for (int i = 0; i < row.size(); i++) {
            Mark.Asked asked = (Mark.Asked) row.get(i);
            refused += asked.allowed() ? 0 : 1;
            refreshes += asked.refresh() ? 1 : 0;
        }
        assertThat(groups.stream().mapToInt(Group::refused).sum()).isEqualTo(refused);
        assertThat(groups.stream().mapToInt(Group::refreshes).sum()).isEqualTo(refreshes);
    }

    @Property
    void orderIsKeptAndNothingIsShownTwice(@ForAll("rows") MarkRow row) {
        List<Group> groups = Marks.merge(row, all(row), ROOM);
        int next = 0;
        for (Group group : groups) {
            assertThat(group.first()).isSameAs(row.get(next));
            next += group.count();
            assertThat(group.last()).isSameAs(row.get(next - 1));
        }
        assertThat(next).isEqualTo(row.size());
    }

    @Property
    void eachHasItsRoomBeforeTheNext(
            @ForAll("rows") MarkRow row, @ForAll @DoubleRange(min = 0.01, max = 4) double factor) {
        TimeAxis axis = all(row).zoomed(factor, 300);
        List<Group> groups = Marks.merge(row, axis, ROOM);
        for (int i = 1; i < groups.size(); i++) {
            Group before = groups.get(i - 1);
            double gap = axis.x(groups.get(i).first().at()) - axis.x(before.first().at());
            assertThat(gap).isGreaterThan((before.count() > 1 ? ROOM.many() : ROOM.one()) - 1e-3);
        }
        assertThat(groups.size()).isLessThanOrEqualTo((int) ((900 + 2 * 50) / ROOM.one()) + 2);
    }

    @Property
    void nothingInTheWindowIsLeftOut(
            @ForAll("rows") MarkRow row,
            @ForAll @DoubleRange(min = 0.01, max = 4) double factor,
            @ForAll @DoubleRange(max = 1) double share) {
        TimeAxis axis = all(row).zoomed(factor, share * 900);
        List<Group> groups = Marks.merge(row, axis, ROOM);
        for (int i = 0; i < row.size(); i++) {
            Instant at = row.get(i).at();
            if (!at.isBefore(axis.from()) && !at.isAfter(axis.to())) {
                assertThat(groups)
                        .anyMatch(group ->
                                !at.isBefore(group.first().at()) && !at.isAfter(group.last().at()));
            }
        }
    }

    @Property
    void aLittlePanningLeavesGroupsTogether(
            @ForAll("rows") MarkRow row,
            @ForAll @DoubleRange(min = 0.01, max = 2) double factor,
            @ForAll @DoubleRange(min = -30, max = 30) double pan) {
        TimeAxis axis = all(row).zoomed(factor, 300);
        TimeAxis panned = axis.panned(pan);
        Assume.that(anchored(axis) == anchored(panned));
        List<Group> before = Marks.merge(row, axis, ROOM);
        assertThat(inside(Marks.merge(row, panned, ROOM), axis)).isEqualTo(inside(before, axis));
    }

    private static long anchored(TimeAxis axis) {
        Duration stride = axis.length(ROOM.many()).multipliedBy(64);
        Instant from = axis.from().minus(axis.length(ROOM.many()));
        return Math.floorDiv(
                Duration.between(LessonTime.CURTAIN, from).toNanos(), stride.toNanos());
    }

    /// Those that stand well inside: at the edges, panning rightly brings and takes groups.
    private static List<Group> inside(List<Group> groups, TimeAxis axis) {
        return groups.stream()
                .filter(group -> {
                    double x = axis.x(group.first().at());
                    return x > 40 && x < axis.width() - 40;
                })
                .toList();
    }

    @Example
    void aGroupTellsWhatIsInIt() {
        List<Group> groups =
                Marks.merge(
                        row(List.of(0, 0, 0, 3_600_000), List.of(true, false, true, true)),
                        TimeAxis.fit(
                                LessonTime.CURTAIN, LessonTime.CURTAIN.plusSeconds(3600), 0, 900),
                        ROOM);
        assertThat(groups).extracting(Group::count).containsExactly(3, 1);
        assertThat(groups.getFirst().mixed()).isTrue();
        assertThat(groups.getFirst().allowed()).isFalse();
        assertThat(groups.getLast().allowed()).isTrue();
        assertThat(groups.getLast().mixed()).isFalse();
    }

    @Example
    void aHundredThousandCostNoMoreThanTheWindow() {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            gaps.add(1_000);
        }
        MarkRow row = row(gaps, List.of(true));
        List<Group> groups = Marks.merge(row, all(row), ROOM);
        assertThat(groups).hasSizeBetween(15, 20);
        assertThat(groups.stream().mapToInt(Group::count).sum()).isEqualTo(100_000);
    }

    @Example
    void lengthsArePixels() {
        TimeAxis axis = TimeAxis.of(LessonTime.CURTAIN, LessonTime.CURTAIN.plusSeconds(90), 900);
        assertThat(axis.length(10).toMillis() / 1000.0).isCloseTo(1, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marks.Room(3, 2));
        assertThat(MarkRow.EMPTY.size()).isZero();
    }
}
