package org.cardorticket.ledger;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// One lane's figures at any step of the trace.
///
/// Every row has a history of what it read since when, so that nothing has to be folded again to
/// answer a question; counting begins anew when the lane takes another scheme.
final class Column {

    private final Lane lane;
    private final Store store;
    private final Scheme first;
    private final History<Scheme> schemes = new History<>();
    private final Map<Subject, History<Reading>> histories = new EnumMap<>(Subject.class);
    private Scheme scheme;
    private List<Counter> counters;

    /// @param first the lane's scheme until a step says otherwise
    /// @param store what the server keeps after each event that this is told of
    Column(Lane lane, Scheme first, Store store) {
        this.lane = lane;
        this.store = store;
        this.first = first;
        this.scheme = first;
        this.counters = counters(lane, first, store);
        for (Subject subject : Subject.values()) {
            histories.put(subject, new History<>());
        }
    }

    private static List<Counter> counters(Lane lane, Scheme scheme, Store store) {
        return List.of(
                new Intrusions(),
                new Carrying(lane),
                new Keeping(lane, scheme, store.byUser()),
                new Access(),
                new LogIns(),
                new Requests(scheme));
    }

    /// The lane's scheme after the events so far.
    Scheme scheme() {
        return scheme;
    }

    /// Takes one more event into account.
    void take(Happening happening) {
        if (happening.step() instanceof Step.LaneSet set && set.lane() == lane) {
            restart(set.scheme(), happening.seq());
        }
        Counter.Book book = (subject, reading) -> history(subject).add(happening.seq(), reading);
        counters.forEach(counter -> counter.count(happening, book));
    }

    /// The lane's scheme once step `seq` has happened.
    Scheme schemeAt(long seq) {
        return schemes.at(seq).orElse(first);
    }

    /// The figure about `subject` once all of `events` have happened, at lesson time `now`.
    Figure at(Subject subject, List<Event> events, Instant now) {
        long seq = events.isEmpty() ? -1 : events.getLast().seq();
        return subject == Subject.MEMORY_NOW
                ? store.at(events, schemeAt(seq), now)
                : history(subject).at(seq).orElse(Reading.NOT_YET).at(now);
    }

    private void restart(Scheme next, long seq) {
        if (next == scheme) {
            return;
        }
        scheme = next;
        schemes.add(seq, next);
        counters = counters(lane, next, store);
        histories.values().stream()
                .filter(history -> !history.isEmpty())
                .forEach(history -> history.add(seq, Reading.NOT_YET));
    }

    private History<Reading> history(Subject subject) {
        return Objects.requireNonNull(histories.get(subject));
    }
}
