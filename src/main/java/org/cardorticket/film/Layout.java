package org.cardorticket.film;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;

/// Lays out in film time what happens at one lesson time: both lanes at once, each its own units
/// one after another.
final class Layout {

    /// A count of a crowd takes this share of a beat.
    private static final double CROWD = 0.4;

    private final Tempo tempo;
    private final Take.Kind kind;
    private final double start;
    private final LaneMap lanes;
    private final Sheet sheet = new Sheet();
    private final Map<Lane, Double> ends = new EnumMap<>(Lane.class);

    /// A layout that begins at film second `start`.
    Layout(Tempo tempo, Take.Kind kind, double start, LaneMap lanes) {
        this.tempo = tempo;
        this.kind = kind;
        this.start = start;
        this.lanes = lanes;
    }

    /// Begins a scene at lesson time `now`, if the audience is to see it.
    void curtain(Instant now) {
        if (kind == Take.Kind.ON_STAGE) {
            sheet.cue(start, new Cue.CurtainUp(now));
        }
    }

    /// Lays out one more unit.
    void add(Unit unit) {
        unit.opening().ifPresentOrElse(opening -> exchange(opening, unit), () -> outside(unit));
    }

    /// The cues in the order of their positions.
    List<Cue> cues() {
        return sheet.cues();
    }

    /// What the timeline gets, in the order of positions.
    List<Sheet.Appearance> appearances() {
        return sheet.appearances();
    }

    /// The film second at which both lanes are done.
    double end() {
        return ends.values().stream().reduce(start, Math::max);
    }

    private void exchange(Step.ExchangeOpened opening, Unit unit) {
        Optional<Lane> lane = lanes.of(opening);
        Optional<Lane> seenIn = kind == Take.Kind.BACKSTAGE ? Optional.empty() : lane;
        Sheet.Origin origin = new Sheet.Origin(opening, lane);
        ExchangeLayout exchange =
                new ExchangeLayout(
                        origin, seenIn, tempo, lane.map(this::free).orElse(start), sheet);
        exchange.lay(unit.events());
        lane.ifPresent(each -> ends.put(each, exchange.end()));
    }

    /// Steps outside any exchange: seen in their client's lane, or at once where they have none.
    private void outside(Unit unit) {
        Optional<Lane> lane = lane(unit);
        double from = lane.map(this::free).orElse(start);
        for (Event event : unit.events()) {
            if (event.step() instanceof Step.LaneSet set) {
                lanes.set(set);
            }
            sheet.happened(from, event, false, 0, Optional.empty());
        }
        if (kind == Take.Kind.ON_STAGE) {
            lane.ifPresent(each -> ends.put(each, Grid.on(from + beat(unit))));
        }
    }

    /// Where a unit outside any exchange is seen: with its client, its crowd, or what a crowd does
    /// to the store.
    private Optional<Lane> lane(Unit unit) {
        return switch (unit.events().getFirst().step()) {
            case Step.CrowdMoved(Lane lane, _, _) -> Optional.of(lane);
            case Step.OfStore step when kind == Take.Kind.ON_STAGE ->
                    lanes.of(step.table().scheme());
            default -> unit.client().flatMap(actor -> actor.lane());
        };
    }

    /// A crowd is counted many times; its rows come between the counts.
    private double beat(Unit unit) {
        return switch (unit.events().getFirst().step()) {
            case Step.CrowdMoved _ -> tempo.beat() * CROWD;
            case Step.OfStore _ -> 0;
            default -> tempo.beat();
        };
    }

    private double free(Lane lane) {
        return ends.getOrDefault(lane, start);
    }
}
