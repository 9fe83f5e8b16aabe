package org.cardorticket.ledger;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Row;
import org.cardorticket.trace.Rows;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;

/// What the server keeps for each scheme at any step: the fold of the store's own steps, with
/// copies of it at intervals to begin from.
final class Store {

    /// How many events lie between two checkpoints, at least.
    static final int SPACING = 64;

    /// The rows after the first `events` events.
    private record Checkpoint(int events, Rows rows) {}

    private final History<Checkpoint> checkpoints = new History<>();
    private final Map<Scheme, History<Proof>> proofs = new EnumMap<>(Scheme.class);
    private final Rows end = new Rows();
    private final RowsByUser byUser = new RowsByUser();
    private int taken;
    private int nextCheckpoint = SPACING;

    /// The rows after the events taken in so far, by user.
    RowsByUser byUser() {
        return byUser;
    }

    /// Takes in the next event.
    void take(Event event) {
        end.apply(event.step());
        byUser.take(event);
        taken++;
        switch (event.step()) {
            case Step.RowWritten written -> changed(written.row().table().scheme(), event);
            case Step.RowRemoved removed -> changed(removed.table().scheme(), event);
            // A credential that leaves no row behind is the proof that there is none.
            case Step.Issued issued -> {
                if (!proofs.containsKey(issued.credential().scheme())) {
                    changed(issued.credential().scheme(), event);
                }
            }
            default -> {}
        }
        if (taken >= nextCheckpoint) {
            end.forgetExpired(event.at());
            byUser.forgetExpired(event.at());
            checkpoints.add(taken, new Checkpoint(taken, end.copy()));
            // Many rows are copied more rarely, so that the copies never outgrow the events.
            nextCheckpoint = taken + Math.max(SPACING, byUser.size());
        }
    }

    /// What is kept for `scheme` once all of `events`, a beginning of those taken in, have
    /// happened, at lesson time `now`.
    Figure at(List<Event> events, Scheme scheme, Instant now) {
        History<Proof> history = proofs.getOrDefault(scheme, new History<>());
        return history.at(events.isEmpty() ? -1 : events.getLast().seq())
                .<Figure>map(proof -> memory(rowsAfter(events).live(scheme, now), proof))
                .orElseGet(Figure.NotYet::new);
    }

    private static Figure.Memory memory(List<Row> rows, Proof proof) {
        return new Figure.Memory(rows.size(), rows.stream().mapToLong(Row::bytes).sum(), proof);
    }

    private void changed(Scheme scheme, Event event) {
        proofs.computeIfAbsent(scheme, _ -> new History<>())
                .add(event.seq(), Proof.of(event.seq()));
    }

    /// How many events have to be folded to know the rows after the first `events`.
    int foldedFor(int events) {
        return events - checkpointFor(events).events();
    }

    private Checkpoint checkpointFor(int events) {
        return checkpoints.at(events).orElseGet(() -> new Checkpoint(0, new Rows()));
    }

    private Rows rowsAfter(List<Event> events) {
        int size = events.size();
        Checkpoint from = checkpointFor(size);
        Rows rows = from.rows().copy();
        events.subList(from.events(), size).forEach(event -> rows.apply(event.step()));
        return rows;
    }
}
