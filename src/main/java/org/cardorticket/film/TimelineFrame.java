package org.cardorticket.film;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cardorticket.trace.Lane;

/// The timeline at one moment: what has happened until `now`, each list in the order of happening.
///
/// The lists are prefixes of the film's own, so that a frame costs the same however long the trace
/// is. What shows in a window is asked for by window; the answer costs what it holds. Two are equal
/// when their lists and moments are: the index only finds what the lists hold.
public final class TimelineFrame {

    private final List<Bar> bars;
    private final List<BarChange> changes;
    private final List<Mark> marks;
    private final Instant now;
    private final TimelineIndex index;
    private final double position;

    TimelineFrame(
            List<Bar> bars,
            List<BarChange> changes,
            List<Mark> marks,
            Instant now,
            TimelineIndex index,
            double position) {
        this.bars = bars;
        this.changes = changes;
        this.marks = marks;
        this.now = now;
        this.index = index;
        this.position = position;
    }

    /// A timeline of these lists by themselves.
    public TimelineFrame(List<Bar> bars, List<BarChange> changes, List<Mark> marks, Instant now) {
        this(bars, changes, marks, now, new TimelineIndex(), 0);
        bars.forEach(bar -> index.issued(0, bar));
        changes.forEach(change -> index.changed(0, change));
        marks.forEach(mark -> index.marked(0, mark));
    }

    /// The life of every credential, as it was planned.
    public List<Bar> bars() {
        return bars;
    }

    /// What became of those plans.
    public List<BarChange> changes() {
        return changes;
    }

    /// What happened.
    public List<Mark> marks() {
        return marks;
    }

    /// The moment.
    public Instant now() {
        return now;
    }

    /// The rows in which bars stand, in the order in which they were needed: only the end of this
    /// list grows.
    public List<Track> tracks() {
        return index.tracks(position);
    }

    /// What there is to draw of `track`, one of {@link #tracks()}, on `axis`, where bars that begin
    /// within `least` pixels are one.
    public List<BarRun> bars(Track track, TimeAxis axis, double least) {
        return index.runs(track, position, now, axis, least);
    }

    /// The requests of `party` in `lane`.
    public MarkRow asked(Lane lane, Party party) {
        return index.asked(lane, party, position);
    }

    /// Whose requests there have been in `lane`; the user's always.
    public List<Party> parties(Lane lane) {
        return Stream.of(Party.values())
                .filter(party -> party == Party.USER || asked(lane, party).size() > 0)
                .toList();
    }

    /// Everything that happened to everybody: kicks, restarts, keys, defences.
    public MarkRow events() {
        return index.events(position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimelineFrame frame
                && now.equals(frame.now)
                && bars.equals(frame.bars)
                && changes.equals(frame.changes)
                && marks.equals(frame.marks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bars.size(), changes.size(), marks.size(), now);
    }

    @Override
    public String toString() {
        return "timeline at %s: %d bars, %d changes, %d marks"
                .formatted(now, bars.size(), changes.size(), marks.size());
    }
}
