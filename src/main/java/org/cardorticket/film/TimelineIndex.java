package org.cardorticket.film;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;

/// The timeline of the whole film, arranged so that what shows in a window is found without looking
/// at the rest.
final class TimelineIndex {

    private record Placed(Life life, TrackLives row) {}

    private final Tracks tracks = new Tracks();
    private final Map<String, Placed> placed = new HashMap<>();
    private final Map<Lane, Map<Party, Prefix<MarkRow.Entry>>> asked = new EnumMap<>(Lane.class);
    private final Prefix<MarkRow.Entry> events = new Prefix<>();
    private Instant near = Instant.MIN;
    private Instant far = Instant.MIN;

    /// An index of nothing.
    TimelineIndex() {
        for (Lane lane : Lane.values()) {
            asked.put(lane, new EnumMap<>(Party.class));
        }
    }

    /// Takes in a bar that appears at `position`.
    void issued(double position, Bar bar) {
        Life life = new Life(bar);
        placed.put(bar.credential().id(), new Placed(life, tracks.place(position, life)));
        reach(bar.credential().kind(), bar.credential().expiresAt());
    }

    /// Takes in a change of a bar that appears at `position`.
    void changed(double position, BarChange change) {
        Placed one = placed.get(change.credential());
        if (one != null) {
            one.row().take(position, one.life(), change);
            if (change instanceof BarChange.Extended(_, _, Instant until)) {
                reach(one.life().bar().credential().kind(), until);
            }
        }
    }

    /// Takes in a mark that appears at `position`.
    void marked(double position, Mark mark) {
        Prefix<MarkRow.Entry> row =
                switch (mark) {
                    case Mark.Asked request -> row(request.lane(), Party.of(request.actor()));
                    case Mark.Event _ -> events;
                };
        row.add(
                position,
                row.latest(position)
                        .map(before -> before.then(mark))
                        .orElseGet(() -> MarkRow.Entry.first(mark)));
    }

    /// How far it reaches, of a film from `from` to `end`.
    Extent extent(Instant from, Instant end) {
        Instant latest = near.isAfter(end) ? near : end;
        return new Extent(from, latest, far.isAfter(latest) ? far : latest);
    }

    /// The rows of bars there are at `position`.
    List<Track> tracks(double position) {
        return tracks.upTo(position);
    }

    /// What `track` shows on `axis` at `position`.
    List<BarRun> runs(Track track, double position, Instant now, TimeAxis axis, double least) {
        return tracks.in(track).runs(position, now, axis, least);
    }

    /// The requests of `party` in `lane` until `position`.
    MarkRow asked(Lane lane, Party party, double position) {
        return new MarkRow(row(lane, party).upTo(position));
    }

    /// Everything else that happened until `position`.
    MarkRow events(double position) {
        return new MarkRow(events.upTo(position));
    }

    private Prefix<MarkRow.Entry> row(Lane lane, Party party) {
        return asked.getOrDefault(lane, Map.of()).computeIfAbsent(party, _ -> new Prefix<>());
    }

    private void reach(Credential.Kind kind, Instant until) {
        far = until.isAfter(far) ? until : far;
        if (kind != Credential.Kind.REFRESH_TOKEN) {
            near = until.isAfter(near) ? until : near;
        }
    }
}
