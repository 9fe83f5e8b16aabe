package org.cardorticket.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// A list of positions answers as one that is gone through from its beginning.
class PositionsProperties {

    @Property(tries = 200)
    void itCountsWhatStandsBeforeAndAtAPosition(
            @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> numbers,
            @ForAll @IntRange(min = -1, max = 21) int asked) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        Positions positions = new Positions();
        for (int number : sorted) {
            positions.add(number);
            assertThat(positions.last()).isEqualTo(number);
        }
        assertThat(positions.size()).isEqualTo(sorted.size());
        assertThat(positions.before(asked))
                .isEqualTo((int) sorted.stream().filter(each -> each < asked).count());
        assertThat(positions.upTo(asked))
                .isEqualTo((int) sorted.stream().filter(each -> each <= asked).count());
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(positions.get(i)).isEqualTo(sorted.get(i).doubleValue());
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> positions.get(sorted.size()));
    }

    @Property(tries = 200)
    void aListThatAppearsBitByBitIsKnownAtEveryPosition(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> numbers,
            @ForAll @IntRange(min = -1, max = 21) int asked) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        Prefix<Integer> prefix = new Prefix<>();
        sorted.forEach(number -> prefix.add(number, number));
        List<Integer> shown = sorted.stream().filter(each -> each <= asked).toList();
        assertThat(prefix.upTo(asked)).isEqualTo(shown).hasSameHashCodeAs(shown);
        assertThat(prefix.upTo(asked)).isNotEqualTo(List.of(99));
        assertThat(prefix.size(asked)).isEqualTo(shown.size());
        assertThat(prefix.size()).isEqualTo(sorted.size());
        assertThat(prefix.latest(asked).stream().toList())
                .isEqualTo(shown.isEmpty() ? List.of() : List.of(shown.getLast()));
        assertThat(prefix.countWhere(each -> each <= asked)).isEqualTo(shown.size());
        assertThat(prefix.firstPositionWhere(each -> each > asked).isPresent())
                .isEqualTo(shown.size() < sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(prefix.get(i)).isEqualTo(sorted.get(i));
            assertThat(prefix.positionAt(i)).isEqualTo(sorted.get(i).doubleValue());
        }
    }
}
