package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

/// The small parts of which a ledger is made.
class LedgerPartsProperties {

    @Property(tries = 200)
    void theRunningMedianIsTheLowerMiddleOfAllSoFar(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 9) Long> numbers) {
        Median median = new Median();
        for (int i = 0; i < numbers.size(); i++) {
            median.add(numbers.get(i), Proof.of(i));
            List<Long> sorted = numbers.subList(0, i + 1).stream().sorted().toList();
            assertThat(median.value()).isEqualTo(sorted.get(i / 2));
            assertThat(median.count()).isEqualTo(i + 1);
            int proof = (int) median.proof().newest().orElseThrow();
            assertThat(numbers.get(proof)).isEqualTo(median.value());
            assertThat(numbers.subList(proof + 1, i + 1)).doesNotContain(median.value());
        }
    }

    @Property(tries = 200)
    void aHistoryKnowsWhatWasLastWrittenAtOrBefore(
            @ForAll List<@LongRange(min = 0, max = 3) Long> gaps) {
        History<Integer> history = new History<>();
        long seq = 0;
        long[] written = new long[gaps.size()];
        for (int i = 0; i < written.length; i++) {
            seq += gaps.get(i);
            history.add(seq, i);
            written[i] = seq;
        }
        assertThat(history.isEmpty()).isEqualTo(gaps.isEmpty());
        for (long asked = -1; asked <= seq + 1; asked++) {
            long at = asked;
            long before = LongStream.of(written).filter(each -> each <= at).count();
            assertThat(history.at(asked).map(each -> each + 1L).orElse(0L)).isEqualTo(before);
        }
    }

    @Property(tries = 100)
    void aProofDoesNotGrowWithItsTrail(@ForAll @NotEmpty List<Long> steps) {
        Trail trail = new Trail();
        for (int i = 0; i < steps.size(); i++) {
            Proof before = trail.proof();
            trail.add(steps.get(i));
            assertThat(before.steps()).isEqualTo(steps.subList(0, i));
            assertThat(trail.size()).isEqualTo(i + 1);
        }
        assertThat(trail.proof()).isEqualTo(new Proof(steps));
        assertThat(trail.proof().newest()).hasValue(steps.getLast());
        assertThat(Proof.NONE.newest()).isEmpty();
    }
}
