package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static Event event(int seq) {
        return new Event(
                seq, LessonTime.CURTAIN, ExchangeId.NONE, new Step.SceneOpened("c" + seq, false));
    }

    @Property
    void aSnapshotNeverChangesWhileTheTraceGrows(@ForAll @IntRange(max = 200) int length) {
        List<Trace> snapshots = new ArrayList<>(List.of(Trace.EMPTY));
        for (int i = 0; i < length; i++) {
            snapshots.add(snapshots.getLast().plus(event(i)));
        }
        for (int size = 0; size <= length; size++) {
            Trace snapshot = snapshots.get(size);
            assertThat(snapshot.size()).isEqualTo(size);
            assertThat(snapshot.events())
                    .extracting(Event::seq)
                    .isEqualTo(java.util.stream.LongStream.range(0, size).boxed().toList());
        }
    }

    @Test
    void twoTracesThatStartFromNothingDoNotShareStorage() {
        Trace one = Trace.EMPTY.plus(event(1));
        Trace other = Trace.EMPTY.plus(event(2));
        assertThat(one.events().getFirst().seq()).isEqualTo(1);
        assertThat(other.events().getFirst().seq()).isEqualTo(2);
        assertThat(Trace.EMPTY.events()).isEmpty();
    }

    @Test
    void equalityIsByContent() {
        Trace grown = Trace.EMPTY.plus(event(0)).plus(event(1));
        assertThat(grown).isEqualTo(Trace.of(List.of(event(0), event(1))));
        assertThat(grown).hasSameHashCodeAs(Trace.of(List.of(event(0), event(1))));
        assertThat(grown).isNotEqualTo(Trace.EMPTY);
        assertThat(grown.since(1)).containsExactly(event(1));
    }

    @Test
    void theListCannotBeChangedNorReadBeyondItsEnd() {
        Trace trace = Trace.EMPTY.plus(event(0));
        assertThatThrownBy(() -> trace.events().add(event(1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> trace.events().get(1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
