package org.cardorticket.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cardorticket.film.Party;
import org.cardorticket.film.Track;
import org.cardorticket.trace.Lane;

/// Where the rows stand, in pixels from the top of the first: bars as high as there is room for,
/// down to where their words could not be read; what has no room then is scrolled.
///
/// @param lanes the two lanes
/// @param bars the rows of bars, from top to bottom
/// @param families the rows of each refresh family together
/// @param marks the rows of marks
/// @param height of all of it
record Rows(
        List<LaneBox> lanes,
        List<BarRow> bars,
        List<Family> families,
        List<MarkRow> marks,
        double height) {

    /// The height of a row of marks.
    static final double MARKS = 18;

    private static final double HIGHEST = 26;
    private static final double LOWEST = 15;
    private static final double THIN = 0.42;
    private static final double GAP = 3;
    private static final double LANE_GAP = 4;

    /// All rows of `lane`.
    record LaneBox(Lane lane, double top, double height) {}

    /// A row of bars.
    record BarRow(Track track, double top, double height) {}

    /// The rows of one refresh family at a time.
    record Family(Lane lane, int block, double top, double height) {}

    /// The marks of one party.
    record MarkRow(Lane lane, Party party, double top) {}

    /// The rows for `tracks` and `parties`, in a height of `room` if they can be low enough.
    static Rows of(List<Track> tracks, Function<Lane, List<Party>> parties, double room) {
        List<Track> ordered = tracks.stream().sorted(Track.ORDER).toList();
        double fixed = 0;
        double shares = 0;
        for (Lane lane : Lane.values()) {
            List<Track> own = in(lane, ordered);
            fixed += LANE_GAP + parties.apply(lane).size() * MARKS + Math.max(1, own.size()) * GAP;
            shares += Math.max(1, own.stream().mapToDouble(Rows::share).sum());
        }
        double high = Math.clamp((room - fixed) / shares, LOWEST, HIGHEST);
        List<LaneBox> lanes = new ArrayList<>();
        List<BarRow> bars = new ArrayList<>();
        List<MarkRow> marks = new ArrayList<>();
        // What is left over goes between the lanes and not under them.
        double spare = Math.max(0, room - fixed - shares * high) / 2;
        double y = 0;
        for (Lane lane : Lane.values()) {
            double top = y;
            for (Track track : in(lane, ordered)) {
                bars.add(new BarRow(track, y, share(track) * high));
                y += share(track) * high + GAP;
            }
            y = Math.max(y, top + high + GAP);
            for (Party party : parties.apply(lane)) {
                marks.add(new MarkRow(lane, party, y));
                y += MARKS;
            }
            y += LANE_GAP + spare;
            lanes.add(new LaneBox(lane, top, y - top));
        }
        return new Rows(lanes, bars, families(bars), marks, fixed + shares * high);
    }

    private static List<Track> in(Lane lane, List<Track> tracks) {
        return tracks.stream().filter(track -> track.lane() == lane).toList();
    }

    private static double share(Track track) {
        return switch (track.kind()) {
            case ACCESS -> 1;
            case REFRESH -> THIN;
        };
    }

    private static List<Family> families(List<BarRow> bars) {
        List<Family> families = new ArrayList<>();
        for (BarRow bar : bars) {
            Track track = bar.track();
            if (!track.family()) {
                continue;
            }
            double bottom = bar.top() + bar.height();
            if (!families.isEmpty()
                    && families.getLast().lane() == track.lane()
                    && families.getLast().block() == track.block()) {
                double top = families.removeLast().top();
                families.add(new Family(track.lane(), track.block(), top, bottom - top));
            } else {
                families.add(new Family(track.lane(), track.block(), bar.top(), bar.height()));
            }
        }
        return families;
    }
}
