package org.cardorticket.film;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The cues of the whole film in their order, and pictures folded ahead to begin a seek with.
final class Reel {

    /// How many cues lie between two checkpoints, at least.
    static final int SPACING = 64;

    /// The picture after the first `cues` cues.
    private record Checkpoint(int cues, Picture picture) {}

    private final List<Cue> cues = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final List<Double> stops = new ArrayList<>(List.of(0.0));
    private final Picture end = new Picture();

    /// An empty reel.
    Reel() {
        checkpoints.add(new Checkpoint(0, end.copy()));
    }

    /// Appends `cue`, whose position is not before any of those already here.
    void add(Cue cue) {
        cues.add(cue);
        end.apply(cue);
        stop(cue.at());
        // A big picture is copied more rarely, so that the copies never outgrow the cues.
        if (cues.size() - checkpoints.getLast().cues() >= Math.max(SPACING, end.size())) {
            checkpoints.add(new Checkpoint(cues.size(), end.copy()));
        }
    }

    /// Makes `position` a place where a step halts.
    void stop(double position) {
        if (position > stops.getLast()) {
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
        int index = Search.count(stops.size(), i -> stops.get(i) <= position);
        return index < stops.size() ? OptionalDouble.of(stops.get(index)) : OptionalDouble.empty();
    }

    /// The last stop before `position`, if there is one.
    OptionalDouble stopBefore(double position) {
        int index = Search.count(stops.size(), i -> stops.get(i) < position);
        return index > 0 ? OptionalDouble.of(stops.get(index - 1)) : OptionalDouble.empty();
    }

    /// The number of cues at or before `position`.
    private int before(double position) {
        return Search.count(cues.size(), i -> cues.get(i).at() <= position);
    }

    private Checkpoint checkpointFor(int until) {
        return checkpoints.get(
                Search.count(checkpoints.size(), i -> checkpoints.get(i).cues() <= until) - 1);
    }
}
