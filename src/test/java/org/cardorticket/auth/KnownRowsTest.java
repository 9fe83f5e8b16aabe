package org.cardorticket.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Table;
import org.junit.jupiter.api.Test;

class KnownRowsTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);

    private final KnownRows known = new KnownRows();

    private static Row row(String key) {
        return RowBytes.row(SESSIONS, key, "alice", "", LessonTime.parse("09:30"));
    }

    private boolean alive(String key) {
        return known.alive(SESSIONS, key, LessonTime.CURTAIN);
    }

    @Test
    void whoFoundARowBeforeItWasTakenAwayDoesNotBringItBack() {
        known.written(row("k"));
        known.removed(SESSIONS, "k");
        known.found(row("k"));
        assertThat(alive("k")).isFalse();
        known.written(row("k"));
        assertThat(alive("k")).isTrue();
    }

    @Test
    void aRowIsAliveUntilItsExpiryOnly() {
        known.written(row("k"));
        assertThat(known.alive(SESSIONS, "k", LessonTime.parse("09:30"))).isFalse();
    }

    @Test
    void theOldestAreForgotten() {
        for (int i = 0; i <= KnownRows.MOST; i++) {
            known.written(row("" + i));
        }
        assertThat(alive("0")).isFalse();
        assertThat(alive("1")).isTrue();
        assertThat(alive("" + KnownRows.MOST)).isTrue();
    }
}
