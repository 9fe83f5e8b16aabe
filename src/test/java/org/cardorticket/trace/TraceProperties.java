package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cardorticket.time.LessonTime;

/// What holds for every trace, however it came to be.
class TraceProperties {

    private static final int MOST = 120;

    private static List<Event> events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Event(
                                i,
                                LessonTime.CURTAIN,
                                ExchangeId.NONE,
                                new Step.SceneOpened("" + i, false)))
                .toList();
    }

    private static Trace grown(List<Event> events) {
        Trace trace = Trace.EMPTY;
        for (Event event : events) {
            trace = trace.plus(event);
        }
        return trace;
    }

    @Property
    void aTraceThatGrewEqualsOneThatWasRead(@ForAll @IntRange(max = MOST) int count) {
        Trace grown = grown(events(count));
        assertThat(grown).isEqualTo(Trace.of(events(count)));
        assertThat(grown).hasSameHashCodeAs(Trace.of(events(count)));
        assertThat(grown.events()).isEqualTo(events(count));
    }

    @Property
    void aTraceThatWasReadGrowsLikeAnyOther(
            @ForAll @IntRange(max = MOST) int read, @ForAll @IntRange(max = MOST) int more) {
        List<Event> all = events(read + more);
        Trace first = Trace.of(all.subList(0, read));
        Trace trace = first;
        for (Event event : all.subList(read, read + more)) {
            trace = trace.plus(event);
        }
        assertThat(trace.events()).isEqualTo(all);
        assertThat(first.events()).isEqualTo(all.subList(0, read));
    }

    @Property
    void whatIsSinceAndWhatWasBeforeAreTheWhole(
            @ForAll @IntRange(max = MOST) int count, @ForAll @IntRange(max = MOST) int cut) {
        int from = Math.min(cut, count);
        Trace trace = grown(events(count));
        List<Event> whole = new ArrayList<>(trace.events().subList(0, from));
        whole.addAll(trace.since(from));
        assertThat(whole).isEqualTo(trace.events());
        assertThat(trace.since(from)).hasSize(count - from);
    }

    @Property
    void aPieceTakenOutStaysAsItWas(
            @ForAll @IntRange(max = MOST) int count,
            @ForAll @IntRange(min = 1, max = 40) int more) {
        List<Event> all = events(count + more);
        Trace trace = grown(all.subList(0, count));
        List<Event> piece = trace.since(0);
        Trace longer = trace;
        for (Event event : all.subList(count, count + more)) {
            longer = longer.plus(event);
        }
        assertThat(piece).hasSize(count).isEqualTo(all.subList(0, count));
        assertThat(longer).isNotEqualTo(trace);
    }

    @Property
    void nothingIsReadBeyondTheEndNorChanged(@ForAll @IntRange(max = MOST) int count) {
        Trace trace = grown(events(count));
        Trace longer = trace.plus(events(1).getFirst());
        assertThat(longer.events()).hasSize(count + 1);
        assertThat(trace.events()).isInstanceOf(RandomAccess.class);
        assertThatThrownBy(() -> trace.events().add(events(1).getFirst()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> trace.events().get(count))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> trace.since(count + 1))
                .isInstanceOfAny(IndexOutOfBoundsException.class, IllegalArgumentException.class);
    }

    @Property
    void aTraceSaysHowLongItIs(@ForAll @IntRange(max = MOST) int count) {
        assertThat(grown(events(count))).hasToString("Trace of " + count + " events");
    }
}
