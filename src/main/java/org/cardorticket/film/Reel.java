package org.cardorticket.film;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The cues of the whole film in their order, and pictures folded ahead to begin a seek with.
final class Reel {

    /// How many cues lie between two checkpoints, at least.
    static final int SPACING = 24;

    /// The picture after the first `cues` cues.
    private record Checkpoint(int cues, Picture picture) {}

    private final List<Cue> cues = new ArrayList<>();
    private final Positions places = new Positions();
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    /// How many cues are folded in each checkpoint.
    private final Positions folded = new Positions();

    private final Positions stops = new Positions();
    private final Picture end = new Picture();

    /// An empty reel.
    Reel() {
        stops.add(0);
        checkpoint();
    }

    private void checkpoint() {
        checkpoints.add(new Checkpoint(cues.size(), end.copy()));
        folded.add(cues.size());
    }

    /// Appends `cue`, whose position is not before any of those already here.
    void add(Cue cue) {
        cues.add(cue);
        places.add(cue.at());
        end.apply(cue);
        stop(cue.at());
        // A big picture is copied more rarely, so that the copies never outgrow the cues.
        if (cues.size() - checkpoints.getLast().cues() >= Math.max(SPACING, end.size())) {
            checkpoint();
        }
    }

    /// Makes `position` a place where a step halts.
    void stop(double position) {
        if (position > stops.last()) {
            stops.add(position);
        }
    }

    /// The picture at `position`, for the caller to keep.
    Picture pictureAt(double position) {
        int until = before(position);
        Checkpoint checkpoint = checkpointFor(until);
        Picture picture = checkpoint.picture().copy();
        cues.subList(checkpoint.cues(), until).forEach(picture::apply);
        return picture;
    }

    /// How many cues {@link #pictureAt} folds for `position`.
    int foldedFor(double position) {
        int until = before(position);
        return until - checkpointFor(until).cues();
    }

    /// The first stop after `position`, if there is one.
    OptionalDouble stopAfter(double position) {
        int index = stops.upTo(position);
        return index < stops.size() ? OptionalDouble.of(stops.get(index)) : OptionalDouble.empty();
    }

    /// The last stop before `position`, if there is one.
    OptionalDouble stopBefore(double position) {
        int index = stops.before(position);
        return index > 0 ? OptionalDouble.of(stops.get(index - 1)) : OptionalDouble.empty();
    }

    /// The number of cues at or before `position`.
    private int before(double position) {
        return places.upTo(position);
    }

    private Checkpoint checkpointFor(int until) {
        return checkpoints.get(folded.upTo(until) - 1);
    }
}
