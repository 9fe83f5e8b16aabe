package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.time.LessonTime;

/// What holds for the fold of every sequence of store steps.
class RowsProperties {

    private static final List<Table> TABLES =
            List.of(
                    new Table(Scheme.SESSION, Table.Kind.SESSIONS),
                    new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED),
                    new Table(Scheme.JWT_BECAME_SESSION, Table.Kind.ALLOWED),
                    new Table(Scheme.JWT_BECAME_SESSION, Table.Kind.FAMILIES));

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Table> tables = Arbitraries.of(TABLES);
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c");
        Arbitrary<Row> rows =
                Combinators.combine(tables, keys, Arbitraries.integers().between(0, 20))
                        .as((table, key, minutes) ->
                                new Row(table, key, "alice", "", at(minutes), 10));
        return Arbitraries.<Step>oneOf(
                        rows.map(row -> new Step.RowWritten(row, 1)),
                        rows.map(row -> new Step.RowFound(row, 1)),
                        Combinators.combine(tables, keys)
                                .as((table, key) -> new Step.RowRemoved(table, key, 1)),
                        Combinators.combine(tables, keys)
                                .as((table, key) -> new Step.RowMissed(table, key, 1)))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, 21).map(RowsProperties::at);
    }

    private static Instant at(int minutes) {
        return LessonTime.CURTAIN.plusSeconds(60L * minutes);
    }

    private static Rows fold(List<Step> steps) {
        Rows rows = new Rows();
        steps.forEach(rows::apply);
        return rows;
    }

    private static List<Row> everything(Rows rows) {
        return Arrays.stream(Scheme.values()).flatMap(each -> rows.all(each).stream()).toList();
    }

    /// What the last step that wrote or removed `key` left there, found the slow way.
    private static Optional<Row> last(List<Step> steps, Table table, String key) {
        Optional<Row> row = Optional.empty();
        for (Step step : steps) {
            row =
                    switch (step) {
                        case Step.RowWritten(Row written, _)
                                when written.table().equals(table) && written.key().equals(key) ->
                                Optional.of(written);
                        case Step.RowRemoved(Table other, String gone, _)
                                when other.equals(table) && gone.equals(key) ->
                                Optional.empty();
                        default -> row;
                    };
        }
        return row;
    }

    @Property
    void everyRowIsWhatTheLastStepAboutItLeft(@ForAll("steps") List<Step> steps) {
        Rows rows = fold(steps);
        for (Table table : TABLES) {
            assertThat(List.of("a", "b", "c"))
                    .allSatisfy(key ->
                            assertThat(rows.find(table, key)).isEqualTo(last(steps, table, key)));
        }
    }

    @Property
    void theRowsOfATraceAreThoseOfItsSteps(@ForAll("steps") List<Step> steps) {
        List<Event> events = new ArrayList<>();
        steps.forEach(step -> events.add(new Event(events.size(), at(0), ExchangeId.NONE, step)));
        assertThat(everything(Rows.after(events))).isEqualTo(everything(fold(steps)));
    }

    @Property
    void aRowLivesExactlyBeforeItsExpiry(
            @ForAll("steps") List<Step> steps, @ForAll("moments") Instant now) {
        Rows rows = fold(steps);
        for (Scheme scheme : Scheme.values()) {
            assertThat(rows.live(scheme, now))
                    .isEqualTo(
                            rows.all(scheme).stream()
                                    .filter(row -> now.isBefore(row.expiresAt()))
                                    .toList());
        }
    }

    @Property
    void theTablesOfASchemeHaveTogetherWhatItHas(
            @ForAll("steps") List<Step> steps, @ForAll("moments") Instant now) {
        Rows rows = fold(steps);
        Scheme two = Scheme.JWT_BECAME_SESSION;
        List<Row> tables =
                Stream.of(Table.Kind.values())
                        .flatMap(kind -> rows.live(new Table(two, kind), now).stream())
                        .toList();
        assertThat(rows.live(two, now)).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Property
    void forgettingTakesOnlyWhatCouldNotLiveAnyMore(
            @ForAll("steps") List<Step> steps, @ForAll("moments") Instant now) {
        Rows rows = fold(steps);
        Rows tidy = rows.copy();
        tidy.forgetExpired(now);
        for (Scheme scheme : Scheme.values()) {
            assertThat(tidy.live(scheme, now)).isEqualTo(rows.live(scheme, now));
            assertThat(tidy.all(scheme))
                    .allSatisfy(row -> assertThat(row.expiresAt()).isAfterOrEqualTo(now));
        }
    }

    @Property
    void aCopyIsEqualAndThenItsOwn(
            @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        Rows rows = fold(before);
        Rows copy = rows.copy();
        after.forEach(copy::apply);
        assertThat(everything(rows)).isEqualTo(everything(fold(before)));
        assertThat(everything(copy))
                .isEqualTo(
                        everything(fold(Stream.concat(before.stream(), after.stream()).toList())));
    }

    @Property
    void takingEveryRowAwayLeavesNothing(@ForAll("steps") List<Step> steps) {
        Rows rows = fold(steps);
        everything(rows).forEach(row -> rows.apply(new Step.RowRemoved(row.table(), row.key(), 1)));
        assertThat(everything(rows)).isEmpty();
    }
}
