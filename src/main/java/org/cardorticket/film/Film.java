package org.cardorticket.film;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cardorticket.trace.Trace;

/// The film of a trace: for every position the one frame that belongs there.
///
/// It grows at its end, scene by complete scene, and what it shows before its end never changes. At
/// its very end it shows everything that has happened so far, also what takes no film time, such as
/// a lane that was set or a scene backstage. Seeking folds only the cues since a checkpoint.
/// Confined to one thread, and so are the lists in its frames.
public final class Film {

    private final Tempo tempo;
    private final Clockwork clockwork = new Clockwork();
    private final Reel reel = new Reel();
    private final TimelineRecord timeline = new TimelineRecord();
    private final LaneMap lanes = new LaneMap();
    private final WriteOrder writes = new WriteOrder();
    private final List<SceneSpan> scenes = new ArrayList<>();
    private final Positions starts = new Positions();
    private final Prefix<Long> steps = new Prefix<>();
    private final Takes takes = new Takes(this::lay);
    private int taken;

    /// An empty film at the standard tempo.
    public Film() {
        this(Tempo.STANDARD);
    }

    /// An empty film at `tempo`.
    public Film(Tempo tempo) {
        this.tempo = tempo;
    }

    /// Takes in the scenes that have been completed since the last call; a trace no longer than the
    /// one taken in before is ignored.
    ///
    /// @param longer a trace of the same run
    public void grow(Trace longer) {
        if (longer.size() > taken) {
            longer.since(taken).forEach(takes::add);
            taken = longer.size();
        }
    }

    /// Film seconds so far.
    public double length() {
        return clockwork.length();
    }

    /// The frame at `position`, which is clamped to the film.
    public Frame frameAt(double position) {
        double at = clamped(position);
        Instant now = clockwork.at(at);
        return reel.pictureAt(at).frame(at, now, timeline.at(at, now), sceneAt(at));
    }

    /// The command of the last scene that has begun at `at`.
    private String sceneAt(double at) {
        int begun = starts.upTo(at);
        return begun == 0 ? "" : scenes.get(begun - 1).command();
    }

    /// What the lesson clock shows at `position`, which is clamped to the film.
    public Instant lessonTimeAt(double position) {
        return clockwork.at(clamped(position));
    }

    /// The last position at which the clock shows at most `lesson`, to the millisecond: all scenes
    /// of that moment are over. 0 for a time before the film, its end for one after it.
    public double positionOf(Instant lesson) {
        return clockwork.positionOf(lesson);
    }

    /// The lesson time at the end of the film.
    public Instant lessonEnd() {
        return clockwork.end();
    }

    /// How far the timeline of the whole film reaches.
    public Extent extent() {
        return timeline.extent(clockwork.at(0), clockwork.end());
    }

    /// The first beat after `position`, or the film's end.
    public double nextStop(double position) {
        return reel.stopAfter(position).orElse(length());
    }

    /// The last beat before `position`, or 0.
    public double previousStop(double position) {
        return reel.stopBefore(position).orElse(0);
    }

    /// The scenes so far in their order, unmodifiable.
    public List<SceneSpan> scenes() {
        return Collections.unmodifiableList(scenes);
    }

    /// The number of the last step of the trace that has been shown to its end at `position`, -1
    /// before the first: whole scenes, because lanes that play at the same time have their steps
    /// one after another in the trace.
    public long lastStepAt(double position) {
        List<Long> shown = steps.upTo(clamped(position));
        return shown.isEmpty() ? -1 : shown.getLast();
    }

    /// The first position at which step number `step` of the trace has been shown to its end; the
    /// film's end for one that has not been laid out yet.
    public double positionOfStep(long step) {
        return steps.firstPositionWhere(last -> last >= step).orElse(length());
    }

    /// Where this film, of a trace from which exchanges have been left out since, is as far as
    /// `fuller` is at `position`: in the same scene as far on, or at its beginning if it is gone.
    public double placeOf(double position, Film fuller) {
        double at = fuller.clamped(position);
        int shown = fuller.steps.size(at);
        long last = fuller.lastStepAt(at);
        double began = shown == 0 ? 0 : fuller.steps.positionAt(shown - 1);
        int here = steps.countWhere(step -> step <= last);
        double place = here == 0 ? 0 : steps.positionAt(here - 1);
        boolean same =
                shown < fuller.steps.size()
                        && here < steps.size()
                        && fuller.steps.get(shown).equals(steps.get(here));
        return clamped(same ? place + at - began : place);
    }

    /// How many cues have to be folded to show `position`.
    int foldedFor(double position) {
        return reel.foldedFor(clamped(position));
    }

    private double clamped(double position) {
        return Math.clamp(position, 0, length());
    }

    private void lay(Take take) {
        clockwork.begin(take.at());
        quietUntil(take.at());
        Instant opened = clockwork.end();
        double start = length();
        Layout layout = new Layout(tempo, take.kind(), start, lanes);
        layout.curtain(opened);
        for (Unit unit : Unit.of(take.events())) {
            if (unit.at().isAfter(clockwork.end())) {
                cut(layout);
                quietUntil(unit.at());
                layout = new Layout(tempo, take.kind(), length(), lanes);
            }
            layout.add(unit);
        }
        cut(layout);
        long last = take.events().isEmpty() ? -1 : take.events().getLast().seq();
        steps.add(length(), Math.max(last, lastStepAt(length())));
        if (take.kind() != Take.Kind.BETWEEN) {
            scenes.add(new SceneSpan(take.command(), opened, start, length()));
            starts.add(start);
        }
    }

    /// Puts what has been laid out into the film.
    private void cut(Layout layout) {
        for (Cue cue : layout.cues()) {
            if (!(cue.change() instanceof Cue.Happened(var event, _, _)) || writes.admits(event)) {
                reel.add(cue);
            }
        }
        layout.appearances().forEach(appearance -> timeline.add(appearance, lanes));
        clockwork.standTo(layout.end());
    }

    /// Lets the clock run on to `to` where it has not got there yet.
    private void quietUntil(Instant to) {
        if (to.isAfter(clockwork.end())) {
            reel.stop(length());
            double seconds = tempo.quiet(Duration.between(clockwork.end(), to));
            clockwork.runTo(Grid.on(length() + seconds), to);
            reel.stop(length());
        }
    }
}
