package org.cardorticket.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.cardorticket.auth.Chores;
import org.cardorticket.auth.EmbeddedStore;
import org.cardorticket.auth.StoreUnavailableException;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a store far away")
class FarStoreTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final EmbeddedStore memory = new EmbeddedStore(clock);
    private FarPost post;
    private FarStore store;

    @BeforeEach
    void open() throws IOException {
        post = FarPost.open();
        store = new FarStore(memory, post.port());
    }

    @AfterEach
    void close() {
        store.close();
        post.close();
    }

    @Test
    void holdsWhatWasPutThere() {
        List<String> keys = Chores.fill(store, 3, clock);
        assertThat(store.rows(SESSIONS))
                .extracting(Row::key)
                .containsExactlyInAnyOrderElementsOf(keys);
        Row first = store.find(SESSIONS, keys.getFirst()).orElseThrow();
        assertThat(memory.find(SESSIONS, keys.getFirst())).contains(first);
        assertThat(store.replace(first, first)).isTrue();
        assertThat(store.remove(first)).isTrue();
        assertThat(store.remove(SESSIONS, keys.get(1))).isPresent();
        assertThat(memory.rows(SESSIONS)).hasSize(1);
    }

    /// Not how long it takes, but that it cannot be faster than the way is long.
    @Test
    void cannotBeAskedFasterThanTheWayIsLong() {
        List<String> keys = Chores.fill(store, 1, clock);
        post.away(30);
        Stopwatch since = Stopwatch.start();
        assertThat(store.find(SESSIONS, keys.getFirst())).isPresent();
        assertThat(since.nanos()).isGreaterThanOrEqualTo(30_000_000L);
    }

    @Test
    void isGoneWhenTheLineIsCut() {
        List<String> keys = Chores.fill(store, 1, clock);
        post.close();
        assertThatThrownBy(() -> store.find(SESSIONS, keys.getFirst()))
                .isInstanceOf(StoreUnavailableException.class);
        // A new line is tried, and nobody answers.
        assertThatThrownBy(() -> store.find(SESSIONS, keys.getFirst()))
                .isInstanceOf(StoreUnavailableException.class);
    }
}
