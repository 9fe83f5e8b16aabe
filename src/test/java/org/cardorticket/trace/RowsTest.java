package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.cardorticket.time.LessonTime;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Table SESSIONS = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Table DENIED = new Table(Scheme.JWT_DENYLIST, Table.Kind.DENIED);
    private static final Instant NINE = LessonTime.CURTAIN;

    private final Rows rows = new Rows();

    private static Row row(Table table, String key, String expires) {
        return new Row(table, key, "alice", "", LessonTime.parse(expires), 10);
    }

    @Test
    void aRowLivesUntilItsExpiryAndNotAtIt() {
        Row row = row(SESSIONS, "1", "09:30");
        rows.apply(new Step.RowWritten(row, 1));
        assertThat(rows.live(SESSIONS, LessonTime.parse("09:29:59"))).containsExactly(row);
        assertThat(rows.live(SESSIONS, LessonTime.parse("09:30"))).isEmpty();
    }

    @Test
    void writingAgainReplacesAndRemovingTakesAway() {
        rows.apply(new Step.RowWritten(row(SESSIONS, "1", "09:30"), 1));
        rows.apply(new Step.RowWritten(row(SESSIONS, "1", "09:40"), 1));
        assertThat(rows.live(SESSIONS, NINE)).containsExactly(row(SESSIONS, "1", "09:40"));
        rows.apply(new Step.RowRemoved(SESSIONS, "1", 1));
        assertThat(rows.live(SESSIONS, NINE)).isEmpty();
    }

    @Test
    void tablesDoNotMixEvenWithTheSameKey() {
        rows.apply(new Step.RowWritten(row(SESSIONS, "1", "09:30"), 1));
        rows.apply(new Step.RowWritten(row(DENIED, "1", "09:30"), 1));
        rows.apply(new Step.RowRemoved(DENIED, "1", 1));
        assertThat(rows.live(SESSIONS, NINE)).hasSize(1);
        assertThat(rows.live(Scheme.JWT_DENYLIST, NINE)).isEmpty();
    }

    @Test
    void lookingChangesNothingAndACopyGoesItsOwnWay() {
        rows.apply(new Step.RowWritten(row(SESSIONS, "1", "09:30"), 1));
        rows.apply(new Step.RowFound(row(SESSIONS, "1", "09:50"), 1));
        rows.apply(new Step.RowMissed(SESSIONS, "2", 1));
        Rows copy = rows.copy();
        copy.apply(new Step.RowRemoved(SESSIONS, "1", 1));
        assertThat(rows.live(SESSIONS, NINE)).containsExactly(row(SESSIONS, "1", "09:30"));
        assertThat(copy.live(SESSIONS, NINE)).isEmpty();
    }
}
