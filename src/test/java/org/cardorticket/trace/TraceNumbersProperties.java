package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cardorticket.time.LessonTime;

/// The numbers of events, which have gaps where guests have been left out.
class TraceNumbersProperties {

    private static Event event(long seq) {
        return new Event(
                seq, LessonTime.CURTAIN, ExchangeId.NONE, new Step.SceneOpened("" + seq, false));
    }

    private static List<Event> events(List<Integer> gaps) {
        List<Event> events = new ArrayList<>();
        long seq = -1;
        for (int gap : gaps) {
            seq += gap;
            events.add(event(seq));
        }
        return events;
    }

    @Property(tries = 200)
    void whatCameBeforeANumberIsFoundAsIfOneHadLookedThroughAll(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 4) Integer> gaps,
            @ForAll @IntRange(max = 170) int asked) {
        List<Event> events = events(gaps);
        Trace trace = Trace.of(events);
        List<Event> later = events.stream().filter(each -> each.seq() >= asked).toList();
        assertThat(trace.before(asked)).isEqualTo(events.size() - later.size());
        assertThat(trace.from(asked)).isEqualTo(later);
    }

    @Property(tries = 100)
    void theNextNumberFollowsTheLast(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 4) Integer> gaps) {
        long sum = gaps.stream().mapToLong(Integer::longValue).sum();
        assertThat(Trace.of(events(gaps)).end()).isEqualTo(sum);
    }

    @Example
    void aTraceContinuesOneThatIsItsBeginning() {
        Trace one = Trace.EMPTY.plus(event(0));
        Trace two = one.plus(event(1));
        assertThat(two.continues(one)).isTrue();
        assertThat(two.continues(two)).isTrue();
        assertThat(one.continues(two)).isFalse();
        assertThat(one.continues(Trace.EMPTY)).isTrue();
        assertThat(Trace.EMPTY.continues(Trace.EMPTY)).isTrue();
    }

    @Example
    void aTraceDoesNotContinueOneThatStillHasTheGuests() {
        Callers callers = new Callers().guest();
        Trace full = callers.trace();
        Trace thin = callers.another().trace();
        assertThat(thin.continues(full)).isFalse();
        assertThat(thin.continues(Trace.EMPTY)).isTrue();
        Trace later = callers.alice().trace();
        assertThat(later.leftOut()).isEqualTo(thin.leftOut());
        assertThat(later.continues(thin)).isTrue();
    }

    @Example
    void aTraceIsNothingButATrace() {
        assertThat(Trace.EMPTY).isNotEqualTo(List.of());
        assertThat(Trace.EMPTY).isEqualTo(Trace.of(List.of()));
        assertThat(Trace.of(List.of(event(1)))).doesNotHaveSameHashCodeAs(Trace.EMPTY);
    }
}
