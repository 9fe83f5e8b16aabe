package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Trace;

/// What holds for the ledger of every run.
class LedgerProperties {

    private static final int TRIES = 120;

    @Provide
    Arbitrary<Trace> runs() {
        return Diaries.traces(25);
    }

    private static Trace beginning(Trace trace, int size) {
        return Trace.of(trace.events().subList(0, size));
    }

    private static LedgerTable last(Ledger ledger) {
        return ledger.at(ledger.end() - 1);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyPointEqualsTheLedgerOfThatBeginningAlone(@ForAll("runs") Trace trace) {
        Ledger ledger = Ledger.of(trace);
        for (int size = 0; size <= trace.size(); size++) {
            LedgerTable alone = last(Ledger.of(beginning(trace, size)));
            assertThat(ledger.at(size - 1L)).isEqualTo(alone);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void growingInPiecesEqualsGrowingAtOnce(
            @ForAll("runs") Trace trace,
            @ForAll @Size(6) List<@DoubleRange(min = 0, max = 1) Double> cuts) {
        Ledger pieces = new Ledger();
        cuts.stream()
                .sorted()
                .forEach(cut -> pieces.grow(beginning(trace, (int) (cut * trace.size()))));
        pieces.grow(trace);
        Ledger once = Ledger.of(trace);
        for (long seq = -1; seq < trace.size(); seq++) {
            assertThat(pieces.at(seq)).isEqualTo(once.at(seq));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatHappensLaterNeverChangesWhatWasCounted(
            @ForAll("runs") Trace trace, @ForAll @DoubleRange(min = 0, max = 1) double cut) {
        Ledger ledger = Ledger.of(beginning(trace, (int) (cut * trace.size())));
        LedgerTable before = last(ledger);
        List<List<Long>> steps =
                before.rows().stream().map(row -> List.copyOf(row.a().proof().steps())).toList();
        ledger.grow(trace);
        assertThat(ledger.at(before.seq())).isEqualTo(before);
        assertThat(before.rows().stream().map(row -> row.a().proof().steps()).toList())
                .isEqualTo(steps);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everyFigureIsProvedByStepsThatHaveHappenedInTheirOrder(@ForAll("runs") Trace trace) {
        Ledger ledger = Ledger.of(trace);
        for (long seq = -1; seq < trace.size(); seq++) {
            for (LedgerRow row : ledger.at(seq).rows()) {
                for (Lane lane : Lane.values()) {
                    Figure figure = row.figure(lane);
                    List<Long> steps = figure.proof().steps();
                    long last = seq;
                    assertThat(steps.isEmpty()).isEqualTo(figure instanceof Figure.NotYet);
                    assertThat(steps).allMatch(step -> step >= 0 && step <= last).isSorted();
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aNumberIsAsLongAsItsProof(@ForAll("runs") Trace trace) {
        for (LedgerRow row : last(Ledger.of(trace)).rows()) {
            for (Lane lane : Lane.values()) {
                int steps = row.figure(lane).proof().steps().size();
                switch (row.figure(lane)) {
                    case Figure.Count count ->
                            assertThat(steps).isEqualTo((int) Math.max(1, count.number()));
                    case Figure.TimesPerRequest times ->
                            assertThat(steps).isEqualTo((int) Math.max(1, times.median()));
                    case Figure.Share share -> {
                        assertThat(share.whole()).isEqualTo(steps);
                        assertThat(share.part()).isBetween(0L, share.whole());
                    }
                    default -> assertThat(steps).isGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theServersMemoryIsTheFoldOfItsRows(@ForAll("runs") Trace trace) {
        Ledger ledger = Ledger.of(trace);
        Rows rows = new Rows();
        for (int i = 0; i < trace.size(); i++) {
            rows.apply(trace.events().get(i).step());
            for (int minutes : List.of(0, 11, 31)) {
                Instant now = trace.events().get(i).at().plus(Duration.ofMinutes(minutes));
                LedgerTable table = ledger.at(i, now);
                for (Lane lane : Lane.values()) {
                    List<Row> live = rows.live(table.scheme(lane), now);
                    if (table.figure(Subject.MEMORY_NOW, lane) instanceof Figure.Memory memory) {
                        assertThat(memory.rows()).isEqualTo(live.size());
                        assertThat(memory.bytes())
                                .isEqualTo(live.stream().mapToLong(Row::bytes).sum());
                    } else {
                        assertThat(live).isEmpty();
                    }
                }
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void exposureNeverShrinksWhileALaneKeepsItsScheme(@ForAll("runs") Trace trace) {
        Ledger ledger = Ledger.of(trace);
        for (Lane lane : Lane.values()) {
            LedgerTable last = ledger.at(-1);
            for (int i = 0; i < trace.size(); i++) {
                LedgerTable table = ledger.at(i);
                if (table.scheme(lane) == last.scheme(lane)) {
                    Duration soFar = exposure(table, lane);
                    assertThat(soFar).isGreaterThanOrEqualTo(exposure(last, lane));
                    LedgerTable later = ledger.at(i, table.now().plus(Duration.ofHours(9)));
                    assertThat(exposure(later, lane)).isGreaterThanOrEqualTo(soFar);
                }
                last = table;
            }
        }
    }

    private static Duration exposure(LedgerTable table, Lane lane) {
        return switch (table.figure(Subject.EXPOSURE, lane)) {
            case Figure.Span span -> span.length();
            case Figure.Running running -> {
                assertThat(running.until()).isAfter(table.now());
                assertThat(running.atMost())
                        .isEqualTo(
                                running.soFar()
                                        .plus(Duration.between(table.now(), running.until())));
                yield running.soFar();
            }
            case Figure other -> {
                assertThat(other).isInstanceOf(Figure.NotYet.class);
                yield Duration.ZERO;
            }
        };
    }
}
