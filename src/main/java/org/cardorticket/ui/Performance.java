package org.cardorticket.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import org.cardorticket.film.Frame;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.script.Command;
import org.cardorticket.script.Script;
import org.cardorticket.script.Timed;
import org.cardorticket.trace.Trace;

/// One lesson on stage: its world, its film, and how far the audience has come with it.
///
/// Confined to the JavaFX thread. The world acts only when it is told to: by the lesson's next
/// step, or by hand; the film then shows what it did. What a step comes to is known to the world at
/// once, but to the audience only when the film has shown it.
public final class Performance implements AutoCloseable {

    /// When guests come faster than they can be shown, the film is at most so many seconds behind.
    private static final double BEHIND = 8;

    private final Playback playback = new Playback();
    private final ReadOnlyObjectWrapper<LessonRun> run;
    private final History history = new History();
    private final Branches branches = new Branches();
    private final Bookmarks bookmarks = new Bookmarks();
    private final Workbench bench;
    private final ProgressBook progress = new ProgressBook();
    private Lesson lesson;
    private Trace trace = Trace.EMPTY;
    private boolean oneStep;

    /// Opens the world of `lesson` in the background.
    public Performance(Lesson lesson) {
        this(lesson, CompletableFuture.completedFuture(null));
    }

    /// Opens the world of `lesson` in the background, but not before `curtain` is up.
    public Performance(Lesson lesson, Future<?> curtain) {
        this.lesson = lesson;
        this.bench = new Workbench(curtain, this::take, playback::pause);
        this.run = new ReadOnlyObjectWrapper<>(LessonRun.start(lesson));
        playback.whenItRunsOut(this::goOn);
        run.addListener((_, _, now) -> progress.note(now));
        open();
    }

    // Properties

    /// The lesson on stage.
    public Lesson lesson() {
        return lesson;
    }

    /// The playhead.
    public Playback playback() {
        return playback;
    }

    /// How far the world has come with the lesson; the film may be behind.
    public ReadOnlyObjectProperty<LessonRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Whether the world is at work, so that a further command has to wait its turn.
    public ReadOnlyBooleanProperty busyProperty() {
        return bench.busy().getReadOnlyProperty();
    }

    /// What went wrong last, in one sentence; empty while all is well.
    public ReadOnlyStringProperty troubleProperty() {
        return bench.trouble().getReadOnlyProperty();
    }

    /// Everything that has been recorded, also what the film has not shown yet.
    public Trace trace() {
        return trace;
    }

    /// The other courses that things have taken, to go back to.
    public ReadOnlyListProperty<Branch> branchesProperty() {
        return branches.others();
    }

    /// The course that things are taking now.
    public Branch branch() {
        Frame last = playback.film().frameAt(playback.lengthProperty().get());
        return Branch.of(branches.number(), history.turns(), run.get().chosen(), last);
    }

    /// The door for real clients from outside.
    public Door door() {
        return bench.door();
    }

    /// How far people have come with every lesson.
    public ProgressBook progress() {
        return progress;
    }

    /// What can be undone, the newest last.
    public ReadOnlyListProperty<Turn> turnsProperty() {
        return history.turns().getReadOnlyProperty();
    }

    /// What can be done again, the next last.
    public ReadOnlyListProperty<Turn> undoneProperty() {
        return history.undone().getReadOnlyProperty();
    }

    /// How many steps the film has begun to show at the playhead; 0 before the first.
    public int stepsBegun() {
        return history.stepsBegun(playback.positionProperty().get());
    }

    /// How many steps the film has shown to their end at the playhead.
    public int stepsShown() {
        return history.stepsShown(playback.positionProperty().get());
    }

    /// The positions worth a picture.
    public List<Double> keyMoments() {
        return history.keyMoments();
    }

    // Commands

    /// Lets the next step of the lesson happen and shows it, whether or not the audience has
    /// predicted.
    public void next() {
        if (busy()) {
            return;
        }
        if (!playback.live()) {
            oneStep = true;
            playback.play();
        } else if (!run.get().finished()) {
            performStep();
            oneStep = true;
            playback.play();
        }
    }

    /// Lets all steps that are left happen at once, then calls `whenDone`; the film stays where it
    /// is.
    public void performAll(Runnable whenDone) {
        if (busy()) {
            bench.whenIdle(() -> performAll(whenDone));
        } else if (run.get().finished()) {
            whenDone.run();
        } else {
            performStep();
            performAll(whenDone);
        }
    }

    /// Notes which option the audience chose for the prediction of the coming step.
    public void predict(int option) {
        if (run.get().next().flatMap(LessonStep::prediction).isPresent() && !busy()) {
            run.set(run.get().predict(option));
        }
    }

    /// Does `command` now, at the newest moment, and shows it.
    public void byHand(Command command) {
        byHand(List.of(command));
    }

    /// The same for several, one after another.
    public void byHand(List<Command> commands) {
        if (busy() || commands.isEmpty()) {
            return;
        }
        playback.toLive();
        history.undone().clear();
        Instant now = now();
        perform(
                Turn.of(
                        OptionalInt.empty(),
                        commands.stream().map(each -> new Timed(now, each)).toList()));
        oneStep = true;
        playback.play();
    }

    /// Takes the last turn back: everything before it happens again, in a new world.
    public void undo() {
        if (busy() || history.turns().isEmpty()) {
            return;
        }
        List<Turn> kept = new ArrayList<>(history.turns());
        List<Turn> again = new ArrayList<>(history.undone());
        again.add(kept.removeLast().again());
        rebuild(kept, run.get().chosen());
        history.undone().setAll(again);
    }

    /// Does once more what was taken back last.
    public void redo() {
        if (busy() || history.undone().isEmpty()) {
            return;
        }
        playback.toLive();
        Turn next = history.undone().removeLast();
        perform(next);
        oneStep = true;
        playback.play();
    }

    /// Keeps the course so far and begins another one here: what has begun at the playhead happens
    /// again in a new world, the rest is left to the audience.
    public void continueFromHere() {
        if (busy() || playback.live()) {
            return;
        }
        double position = playback.positionProperty().get();
        List<Turn> kept = history.begunAt(position);
        branches.begin(branch());
        history.undone().clear();
        rebuild(kept, run.get().chosen());
    }

    /// Keeps the course so far and goes back to `other`.
    public void switchTo(Branch other) {
        if (busy() || !branches.holds(other)) {
            return;
        }
        branches.change(branch(), other);
        history.undone().clear();
        rebuild(other.turns(), other.chosen());
    }

    /// Everything that was done, to be done again elsewhere.
    public Script script() {
        return new Script(lesson.setup(), history.commands());
    }

    /// Puts `other` on the stage as it was left; the one that is there begins anew.
    public void open(Lesson other) {
        List<Turn> left = other.equals(lesson) ? List.of() : history.turns();
        bookmarks.leave(lesson, left, run.get().chosen());
        lesson = other;
        branches.reset();
        history.undone().clear();
        Optional<Bookmarks.Mark> mark = bookmarks.of(other);
        rebuild(
                mark.map(Bookmarks.Mark::turns).orElse(List.of()),
                mark.map(Bookmarks.Mark::chosen).orElse(Map.of()));
    }

    /// Does again what had been done in the lesson when the program was closed, and goes on there.
    public void resume() {
        progress.leftOff(lesson)
                .ifPresent(left -> {
                    branches.reset();
                    history.undone().clear();
                    rebuild(steps(left.done()), left.chosen());
                });
    }

    private List<Turn> steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Turn.of(OptionalInt.of(i), lesson.steps().get(i).commands()))
                .toList();
    }

    /// A new world from the beginning: new server, new keys, the clock at its start.
    public void restart() {
        branches.reset();
        history.undone().clear();
        rebuild(List.of(), Map.of());
    }

    /// Ends the world.
    @Override
    public void close() {
        playback.pause();
        bench.close();
    }

    private void open() {
        bench.open(lesson.setup());
        bench.submit(List.of(), () -> history.begin(trace.end(), 0));
    }

    /// Plays `wanted` in a new world, with the predictions in `chosen`, and stands at its end.
    void rebuild(List<Turn> wanted, Map<Integer, Integer> chosen) {
        trace = Trace.EMPTY;
        history.turns().clear();
        oneStep = false;
        playback.reset();
        run.set(LessonRun.start(lesson));
        open();
        for (Turn turn : wanted) {
            bench.submit(List.of(), () -> remember(chosen));
            perform(turn.again());
        }
        bench.submit(
                List.of(),
                () -> {
                    remember(chosen);
                    playback.toLive();
                });
    }

    /// Predicts for the coming step what the audience had predicted, if it had.
    private void remember(Map<Integer, Integer> chosen) {
        Integer option = chosen.get(run.get().done());
        if (option != null && run.get().awaitsPrediction()) {
            run.set(run.get().predict(option));
        }
    }

    private void performStep() {
        LessonRun now = run.get();
        history.undone().clear();
        now.next().ifPresent(step -> perform(Turn.of(OptionalInt.of(now.done()), step.commands())));
    }

    /// Has the world perform `turn`, command by command, so that each is known by its place in the
    /// film.
    private void perform(Turn turn) {
        for (int i = 0; i < turn.commands().size(); i++) {
            int index = i;
            bench.submit(List.of(turn.commands().get(i)), () -> performed(turn, index));
        }
        if (turn.commands().isEmpty()) {
            bench.submit(List.of(), () -> performed(turn, 0));
        }
    }

    private void performed(Turn turn, int index) {
        double end = playback.lengthProperty().get();
        Turn done = history.performed(turn, index, playback.lastScene(), end);
        if (done.complete()) {
            if (turn.step().isPresent()) {
                run.set(run.get().performed(trace, history.turnBegan()));
            }
            history.begin(trace.end(), end);
        }
    }

    /// Asked when the film runs out while playing: true while more is on its way.
    private boolean goOn() {
        if (busy()) {
            return true;
        }
        boolean stop = oneStep || run.get().finished() || run.get().awaitsPrediction();
        oneStep = false;
        if (stop) {
            return false;
        }
        performStep();
        return true;
    }

    private void take(Trace longer) {
        boolean waiting = !busy() && playback.live() && !playback.playingProperty().get();
        trace = longer;
        playback.grow(longer).ifPresent(history::move);
        if (busy() || playback.live()) {
            return;
        }
        // Nobody here did that: somebody from outside is calling.
        if (waiting) {
            oneStep = true;
            playback.play();
        } else if (playback.playingProperty().get() && playback.ahead() > BEHIND) {
            playback.skip(BEHIND);
        }
    }

    private boolean busy() {
        return bench.busy().get();
    }

    private Instant now() {
        return trace.size() == 0 ? lesson.setup().start() : trace.events().getLast().at();
    }
}
