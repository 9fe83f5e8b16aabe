package org.cardorticket.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cardorticket.lesson.Lesson;
import org.cardorticket.lesson.LessonRun;
import org.cardorticket.lesson.LessonStep;
import org.cardorticket.script.Command;
import org.cardorticket.script.Timed;
import org.cardorticket.trace.Trace;

/// One lesson on stage: its world, its film, and how far the audience has come with it.
///
/// Confined to the JavaFX thread. The world acts only when it is told to: by the lesson's next
/// step, or by hand; the film then shows what it did. What a step comes to is known to the world at
/// once, but to the audience only when the film has shown it.
public final class Performance implements AutoCloseable {

    /// How far into a step the answers fly back, for most steps.
    private static final double UNDER_WAY = 0.8;

    /// From where to where in the film a step is shown, in seconds.
    private record Span(double start, double end) {}

    private final Lesson lesson;
    private final Playback playback = new Playback();
    private final ReadOnlyObjectWrapper<LessonRun> run;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final List<Span> spans = new ArrayList<>();
    private Trace trace = Trace.EMPTY;
    private Optional<WorldDriver> driver = Optional.empty();
    private int generation;
    private boolean oneStep;
    private Optional<Runnable> afterwards = Optional.empty();

    /// Opens the world of `lesson` in the background.
    public Performance(Lesson lesson) {
        this.lesson = lesson;
        this.run = new ReadOnlyObjectWrapper<>(LessonRun.start(lesson));
        playback.whenItRunsOut(this::goOn);
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
        return busy.getReadOnlyProperty();
    }

    /// What went wrong last, in one sentence; empty while all is well.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// How many steps the film has begun to show at the playhead; 0 before the first.
    public int stepsBegun() {
        double position = playback.positionProperty().get();
        return (int) spans.stream().filter(span -> span.start() <= position).count();
    }

    /// How many steps the film has shown to their end at the playhead.
    public int stepsShown() {
        double position = playback.positionProperty().get();
        return (int) spans.stream().filter(span -> span.end() <= position).count();
    }

    /// The positions worth a picture: the beginning, and of every step so far a moment in which
    /// messages are under way, and the end.
    public List<Double> keyMoments() {
        List<Double> moments = new ArrayList<>(List.of(0.0));
        for (Span span : spans) {
            moments.add(span.start() + UNDER_WAY * (span.end() - span.start()));
            moments.add(span.end());
        }
        return moments;
    }

    // Commands

    /// Lets the next step of the lesson happen and shows it, whether or not the audience has
    /// predicted.
    public void next() {
        if (busy.get()) {
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
        if (busy.get()) {
            afterwards = Optional.of(() -> performAll(whenDone));
        } else if (run.get().finished()) {
            whenDone.run();
        } else {
            performStep();
            performAll(whenDone);
        }
    }

    /// Notes which option the audience chose for the prediction of the coming step.
    public void predict(int option) {
        if (run.get().next().flatMap(LessonStep::prediction).isPresent() && !busy.get()) {
            run.set(run.get().predict(option));
        }
    }

    /// Does `command` now, at the newest moment, and shows it.
    public void byHand(Command command) {
        if (busy.get()) {
            return;
        }
        playback.toLive();
        perform(List.of(new Timed(now(), command)), () -> {});
        oneStep = true;
        playback.play();
    }

    /// A new world from the beginning: new server, new keys, the clock at its start.
    public void restart() {
        closeWorld();
        trace = Trace.EMPTY;
        spans.clear();
        trouble.set("");
        playback.reset();
        run.set(LessonRun.start(lesson));
        open();
    }

    /// Ends the world.
    @Override
    public void close() {
        playback.pause();
        closeWorld();
    }

    private void open() {
        generation++;
        driver = Optional.of(new WorldDriver(lesson.setup(), this::take, this::fail));
        perform(List.of(), () -> {});
    }

    private void performStep() {
        run.get()
                .next()
                .ifPresent(step -> {
                    int from = trace.size();
                    double start = playback.lengthProperty().get();
                    perform(step.commands(), () -> performed(from, start));
                });
    }

    private void performed(int from, double start) {
        double end = playback.lengthProperty().get();
        spans.add(new Span(start, end));
        run.set(run.get().performed(trace, from));
    }

    private void perform(List<Timed> commands, Runnable then) {
        int mine = generation;
        busy.set(true);
        driver.ifPresent(stage ->
                stage.perform(
                        commands,
                        () -> {
                            if (mine == generation) {
                                done(then);
                            }
                        }));
    }

    private void done(Runnable then) {
        busy.set(false);
        then.run();
        Optional<Runnable> waiting = afterwards;
        afterwards = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    /// Asked when the film runs out while playing: true while more is on its way.
    private boolean goOn() {
        if (busy.get()) {
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
        trace = longer;
        playback.grow(longer);
    }

    private void fail(Throwable cause) {
        busy.set(false);
        playback.pause();
        String message = cause.getMessage();
        trouble.set(message == null ? cause.getClass().getSimpleName() : message);
    }

    private Instant now() {
        return trace.size() == 0 ? lesson.setup().start() : trace.events().getLast().at();
    }

    private void closeWorld() {
        driver.ifPresent(WorldDriver::close);
        driver = Optional.empty();
    }
}
