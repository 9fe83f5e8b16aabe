package org.cardorticket.film;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cardorticket.trace.Event;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Step;

/// What one layout writes down: cues for the stage, and appearances for the timeline.
final class Sheet {

    /// The exchange in whose course something happened.
    ///
    /// @param lane the lane it belongs to, empty for a guest whose scheme no lane shows
    record Origin(Step.ExchangeOpened opening, Optional<Lane> lane) {}

    /// Something the timeline may show, and the film second from which on it does.
    record Appearance(double at, Event event, Optional<Origin> origin) {}

    private final List<Cue> cues = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();

    /// Writes down a change of the stage.
    void cue(double at, Cue.Change change) {
        cues.add(new Cue(at, change));
    }

    /// Writes down an event for the stage and the timeline.
    ///
    /// @param seen whether the audience sees the exchange in which it happened
    /// @param node the server of several that did it, 0 for none of them
    void happened(double at, Event event, boolean seen, int node, Optional<Origin> origin) {
        cue(at, new Cue.Happened(event, seen, node));
        appears(at, event, origin);
    }

    /// Writes down an event for the timeline only.
    void appears(double at, Event event, Optional<Origin> origin) {
        appearances.add(new Appearance(at, event, origin));
    }

    /// The cues in the order of their positions, those of one position as they were written down.
    List<Cue> cues() {
        return cues.stream().sorted(Comparator.comparingDouble(Cue::at)).toList();
    }

    /// The appearances in the order of their positions.
    List<Appearance> appearances() {
        return appearances.stream().sorted(Comparator.comparingDouble(Appearance::at)).toList();
    }
}
