package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Which exchanges of guests are left out, and when.
class VisitsProperties {

    private static ExchangeId id(long number) {
        return new ExchangeId(number);
    }

    private static List<ExchangeId> ids(long from, long to) {
        return LongStream.range(from, to).mapToObj(VisitsProperties::id).toList();
    }

    @Property(tries = 100)
    void theNewestStayAndAllOthersGoOnce(
            @ForAll @IntRange(min = 1, max = 9) int most, @ForAll @IntRange(max = 60) int guests) {
        Visits visits = new Visits(most);
        Set<ExchangeId> gone = new HashSet<>();
        for (int i = 0; i < guests; i++) {
            visits.opened(id(i));
            Set<ExchangeId> oldest = visits.closed(id(i));
            assertThat(oldest).noneMatch(gone::contains);
            gone.addAll(oldest);
            int held = i + 1 - gone.size();
            assertThat(held).isLessThan(2 * most);
            assertThat(gone).containsExactlyInAnyOrderElementsOf(ids(0, gone.size()));
            if (!oldest.isEmpty()) {
                assertThat(held).isEqualTo(most);
                assertThat(oldest).as("many at a time").hasSize(most);
            }
        }
    }

    @Example
    void onlyGuestsThatAreOverAreLeftOut() {
        Visits visits = new Visits(1);
        visits.opened(id(1));
        visits.opened(id(2));
        visits.opened(id(3));
        assertThat(visits.closed(id(2))).isEmpty();
        assertThat(visits.closed(id(9))).as("not a guest's").isEmpty();
        assertThat(visits.closed(id(2))).as("told twice").isEmpty();
        assertThat(visits.closed(id(1))).containsExactly(id(2));
        assertThat(visits.closed(id(3))).containsExactly(id(1));
    }
}
