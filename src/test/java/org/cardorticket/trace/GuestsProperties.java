package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;

/// Whatever the lesson's people and any number of guests do with rows: a trace that has left guests
/// out says the same of the store as one that has not, and the same of the lesson's people.
class GuestsProperties {

    private static final Table TABLE = new Table(Scheme.SESSION, Table.Kind.SESSIONS);
    private static final Actor ALICE = Actor.user(Lane.A, "alice", "laptop");
    private static final Actor CURL =
            new Actor(Actor.Kind.GUEST, "guest", "curl", Optional.empty());

    /// Something that somebody does to the row under `key`.
    record Deed(boolean guest, boolean write, int key) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMaxSize(60);
    }

    private static void perform(Deed deed, int number, Recorder recorder) {
        Step.ExchangeOpened opening =
                new Step.ExchangeOpened(
                        deed.guest() ? CURL : ALICE, Scheme.SESSION, "GET", "/session/me");
        ExchangeLog log = deed.guest() ? recorder.openGuest(opening) : recorder.open(opening);
        String key = "k" + deed.key();
        log.add(
                deed.write()
                        ? new Step.RowWritten(
                                new Row(
                                        TABLE,
                                        key,
                                        "alice",
                                        "value " + number,
                                        LessonTime.parse("10:00"),
                                        80),
                                1)
                        : new Step.RowRemoved(TABLE, key, 1));
        recorder.close(log);
    }

    @Property
    void theStoreIsTheSame(@ForAll("deeds") List<Deed> deeds) {
        LessonClock clock = new LessonClock(LessonTime.CURTAIN);
        Recorder all = Recorder.holding(clock, 1_000);
        Recorder few = Recorder.holding(clock, 2);
        for (int i = 0; i < deeds.size(); i++) {
            perform(deeds.get(i), i, all);
            perform(deeds.get(i), i, few);
            assertThat(rows(few.trace())).containsExactlyInAnyOrderElementsOf(rows(all.trace()));
        }
        assertThat(ofAlice(few.trace())).isEqualTo(ofAlice(all.trace()));
        assertThat(few.trace().end()).isEqualTo(all.trace().end());
    }

    @Property
    void whatIsHeldIsBounded(@ForAll("deeds") List<Deed> deeds) {
        Recorder few = Recorder.holding(new LessonClock(LessonTime.CURTAIN), 2);
        for (int i = 0; i < deeds.size(); i++) {
            perform(deeds.get(i), i, few);
        }
        Trace trace = few.trace();
        long guests =
                Exchange.of(trace).stream()
                        .filter(each -> each.actor().kind() == Actor.Kind.GUEST)
                        .count();
        long came = deeds.stream().filter(Deed::guest).count();
        assertThat(guests).isLessThan(4);
        assertThat(guests + trace.leftOut()).isEqualTo(came);
        long left = trace.events().stream().filter(each -> !each.exchange().isPresent()).count();
        assertThat(left).isLessThanOrEqualTo(6);
        assertThat(trace.events()).extracting(Event::seq).isSorted();
    }

    private static List<Row> rows(Trace trace) {
        return Rows.after(trace.events()).live(TABLE, LessonTime.CURTAIN);
    }

    private static List<Exchange> ofAlice(Trace trace) {
        return Exchange.of(trace).stream().filter(each -> each.actor().equals(ALICE)).toList();
    }
}
