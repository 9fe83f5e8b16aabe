package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Table;

/// Rows found by their user are those that are found by going through all of them.
class RowsByUserProperties {

    private static final List<Scheme> SCHEMES = List.of(Scheme.SESSION, Scheme.JWT_DENYLIST);
    private static final List<String> USERS = List.of("alice", "bob");

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Table> tables =
                Combinators.combine(
                                Arbitraries.of(SCHEMES),
                                Arbitraries.of(Table.Kind.SESSIONS, Table.Kind.DENIED))
                        .as(Table::new);
        Arbitrary<String> keys = Arbitraries.of("k", "l", "m");
        Arbitrary<Step> written =
                Combinators.combine(
                                tables,
                                keys,
                                Arbitraries.of(USERS),
                                Arbitraries.integers().between(0, 9))
                        .as((table, key, user, minutes) ->
                                new Step.RowWritten(
                                        new Row(table, key, user, "", at(minutes), minutes), 1));
        Arbitrary<Step> removed =
                Combinators.combine(tables, keys)
                        .as((table, key) -> new Step.RowRemoved(table, key, 1));
        Arbitrary<Step> missed =
                Combinators.combine(tables, keys)
                        .as((table, key) -> new Step.RowMissed(table, key, 1));
        return Arbitraries.oneOf(written, written, removed, missed).list().ofMaxSize(40);
    }

    private static Instant at(int minutes) {
        return LessonTime.CURTAIN.plusSeconds(60L * minutes);
    }

    private static RowsByUser byUser(List<Step> steps) {
        RowsByUser rows = new RowsByUser();
        steps.forEach(step -> rows.take(new Event(0, at(0), ExchangeId.NONE, step)));
        return rows;
    }

    private static Rows all(List<Step> steps) {
        Rows rows = new Rows();
        steps.forEach(rows::apply);
        return rows;
    }

    private static Stream<Row> everything(Rows rows) {
        return SCHEMES.stream().flatMap(scheme -> rows.all(scheme).stream());
    }

    @Property(tries = 100)
    void everyUsersRowsAreTheRightOnes(@ForAll("steps") List<Step> steps) {
        RowsByUser rows = byUser(steps);
        assertThat(rows.size()).isEqualTo((int) everything(all(steps)).count());
        for (int minutes = 0; minutes < 10; minutes++) {
            Instant now = at(minutes);
            for (Scheme scheme : SCHEMES) {
                for (String user : USERS) {
                    assertThat(rows.live(scheme, user, now))
                            .containsExactlyInAnyOrderElementsOf(
                                    all(steps).live(scheme, now).stream()
                                            .filter(row -> row.user().equals(user))
                                            .toList());
                }
            }
        }
    }

    @Property(tries = 100)
    void forgettingLeavesExactlyWhatLives(@ForAll("steps") List<Step> steps) {
        for (int minutes = 0; minutes < 10; minutes++) {
            Instant now = at(minutes);
            RowsByUser rows = byUser(steps);
            rows.forgetExpired(now);
            List<Row> living =
                    everything(all(steps)).filter(row -> now.isBefore(row.expiresAt())).toList();
            assertThat(rows.size()).isEqualTo(living.size());
            assertThat(
                            USERS.stream()
                                    .flatMap(user ->
                                            SCHEMES.stream()
                                                    .flatMap(each ->
                                                            rows.live(each, user, now).stream())))
                    .containsExactlyInAnyOrderElementsOf(living);
        }
    }
}
