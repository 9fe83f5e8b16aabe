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
        Optional<Lane> lane = unit.client().flatMap(actor -> actor.lane());
        double from = lane.map(this::free).orElse(start);
        for (Event event : unit.events()) {
            if (event.step() instanceof Step.LaneSet set) {
                lanes.set(set);
            }
            sheet.happened(from, event, false, 0, Optional.empty());
        }
        if (kind == Take.Kind.ON_STAGE) {
            lane.ifPresent(each -> ends.put(each, Grid.on(from + tempo.beat())));
        }
    }

    private double free(Lane lane) {
        return ends.getOrDefault(lane, start);
    }
}
