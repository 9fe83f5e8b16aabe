package org.cardorticket.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cardorticket.time.LessonTime;
import org.cardorticket.trace.Actor;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.ExchangeId;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.trace.Trace;

/// The trade-off table of a trace at every one of its steps.
///
/// It grows at its end, and what it says of a step never changes. Asking costs a binary search, and
/// for the server's memory the fold of the events since a checkpoint. Confined to one thread, and
/// so are the proofs in its tables.
public final class Ledger {

    /// Who made an exchange, and in which lane it belongs.
    private record Origin(Actor actor, Optional<Lane> lane) {}

    private final Store store = new Store();
    private final Column a = new Column(Lane.A, Scheme.SESSION, store);
    private final Column b = new Column(Lane.B, Scheme.JWT, store);
    private final Map<ExchangeId, Origin> open = new HashMap<>();
    private Trace trace = Trace.EMPTY;

    /// The ledger of all of `trace`.
    public static Ledger of(Trace trace) {
        Ledger ledger = new Ledger();
        ledger.grow(trace);
        return ledger;
    }

    /// Counts the events that have come since the last call; a trace no longer than the one counted
    /// before is ignored.
    ///
    /// @param longer a trace that continues the one counted before
    public void grow(Trace longer) {
        if (longer.size() > trace.size()) {
            List<Event> news = longer.since(trace.size());
            trace = longer;
            news.forEach(this::take);
        }
    }

    /// The number after the last step counted: the steps that can be asked for are -1 … `end() -
    /// 1`.
    public long end() {
        return trace.end();
    }

    /// The table at the lesson time of step `seq`, once it has happened; for -1, before anything
    /// has.
    ///
    /// @throws IndexOutOfBoundsException when there is no such step yet
    public LedgerTable at(long seq) {
        return at(seq, Instant.MIN);
    }

    /// The table once step `seq` has happened, and time has gone on to `now` without another step:
    /// for a playhead between two events.
    ///
    /// @param now a time before that of the step counts as the step's
    /// @throws IndexOutOfBoundsException when there is no such step yet
    public LedgerTable at(long seq, Instant now) {
        int size = trace.before(Objects.checkIndex(seq + 1, trace.end() + 1));
        List<Event> events = trace.events().subList(0, size);
        Instant last = events.isEmpty() ? LessonTime.CURTAIN : events.getLast().at();
        Instant moment = now.isAfter(last) ? now : last;
        List<LedgerRow> rows = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            rows.add(
                    new LedgerRow(
                            subject, a.at(subject, events, moment), b.at(subject, events, moment)));
        }
        return new LedgerTable(seq, moment, a.schemeAt(seq), b.schemeAt(seq), rows);
    }

    private void take(Event event) {
        store.take(event);
        if (event.step() instanceof Step.ExchangeOpened opening) {
            Optional<Lane> lane = opening.actor().lane().or(() -> showing(opening.scheme()));
            open.put(event.exchange(), new Origin(opening.actor(), lane));
        }
        a.take(seenFrom(Lane.A, event));
        b.take(seenFrom(Lane.B, event));
        if (event.step() instanceof Step.ExchangeClosed) {
            open.remove(event.exchange());
        }
    }

    private Happening seenFrom(Lane lane, Event event) {
        return new Happening(
                event,
                Optional.ofNullable(open.get(event.exchange()))
                        .filter(origin -> origin.lane().filter(lane::equals).isPresent())
                        .map(Origin::actor));
    }

    /// A guest from outside belongs in the lane that shows the scheme, if one does.
    private Optional<Lane> showing(Scheme scheme) {
        if (a.scheme() == scheme) {
            return Optional.of(Lane.A);
        }
        return b.scheme() == scheme ? Optional.of(Lane.B) : Optional.empty();
    }
}
