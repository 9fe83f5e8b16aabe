package org.cardorticket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what it costs to know the server's memory at a step")
class LedgerStoreTest {

    private final Diary diary = new Diary();

    private static Store storeOf(Trace trace) {
        Store store = new Store();
        trace.events().forEach(store::take);
        return store;
    }

    @Test
    void doesNotGrowWithTheLengthOfTheTrace() {
        diary.logIn(Lane.A);
        for (int i = 0; i < 500; i++) {
            diary.ask(Lane.A);
        }
        Trace trace = diary.trace();
        Store store = storeOf(trace);
        for (int events = 0; events <= trace.size(); events++) {
            assertThat(store.foldedFor(events)).isBetween(0, Store.SPACING - 1);
        }
    }

    @Test
    void isTheWholeBeginningBeforeTheFirstCopyAndNothingAtIt() {
        for (int i = 0; i < Store.SPACING; i++) {
            diary.add(new Step.SceneClosed());
        }
        Store store = storeOf(diary.trace());
        assertThat(store.foldedFor(Store.SPACING - 1)).isEqualTo(Store.SPACING - 1);
        assertThat(store.foldedFor(Store.SPACING)).isZero();
        assertThat(store.foldedFor(Store.SPACING + 1)).isEqualTo(1);
    }

    @Test
    void growsWithTheRowsThatAreThereSoThatCopiesStayFew() {
        for (int i = 0; i < 300; i++) {
            diary.logIn(Diary.curl(), Scheme.SESSION, Duration.ofDays(1));
        }
        Trace trace = diary.trace();
        Store store = storeOf(trace);
        for (int events = 0; events <= trace.size(); events++) {
            assertThat(store.foldedFor(events)).isBetween(0, 300);
        }
    }

    @Test
    void rowsThatHaveRunOutAreForgotten() {
        for (int i = 0; i < 300; i++) {
            diary.logIn(Lane.A).after(Diary.LIFE);
        }
        Store store = storeOf(diary.trace());
        assertThat(store.byUser().size()).isLessThan(Store.SPACING);
        Figure figure = store.at(diary.trace().events(), Scheme.SESSION, diary.now().now());
        assertThat(figure).isEqualTo(new Figure.Memory(0, 0, figure.proof()));
    }

    @Test
    void rowsAreFoundByTheirUser() {
        diary.logIn(Lane.A).logIn(Diary.curl(), Scheme.SESSION, Diary.LIFE);
        RowsByUser rows = new RowsByUser();
        for (Event event : diary.trace().events()) {
            rows.take(event);
        }
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.live(Scheme.SESSION, "alice", LessonTime.CURTAIN))
                .extracting(Row::user)
                .containsExactly("alice");
        assertThat(rows.live(Scheme.JWT, "alice", LessonTime.CURTAIN)).isEmpty();
        assertThat(rows.live(Scheme.SESSION, "alice", LessonTime.parse("09:30"))).isEmpty();
        rows.forgetExpired(LessonTime.parse("09:30"));
        assertThat(rows.size()).isZero();
    }
}
