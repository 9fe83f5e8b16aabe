package org.cardorticket.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.cardorticket.film.Film;
import org.cardorticket.film.Frame;
import org.cardorticket.film.SceneSpan;
import org.cardorticket.trace.Trace;

/// The playhead: where in the film we are, whether it runs, and the frame that belongs there.
///
/// The only holder of film time; confined to the JavaFX thread, but it needs no toolkit to be
/// tested.
public final class Playback {

    private static final double AT_END = 1e-9;

    private Film film = new Film();
    private Trace shown = Trace.EMPTY;
    private BooleanSupplier more = () -> false;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(film.frameAt(0));
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyDoubleWrapper length = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyLongWrapper leftOut = new ReadOnlyLongWrapper(0);
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);

    // Properties

    /// The frame at the playhead.
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The playhead in film seconds.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// The length of the film so far, in seconds.
    public ReadOnlyDoubleProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// How many exchanges of guests were too many to be shown, and are only counted.
    public ReadOnlyLongProperty leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// Whether the film runs.
    public BooleanProperty playingProperty() {
        return playing;
    }

    /// Film seconds per second; 1 is the tempo at which the film was laid out.
    public DoubleProperty speedProperty() {
        return speed;
    }

    /// Whether the playhead stands at the newest moment there is.
    public boolean live() {
        return position.get() >= length.get() - AT_END;
    }

    /// The film that is being shown.
    public Film film() {
        return film;
    }

    // Commands

    /// Has `supplier` asked whenever the film runs out while playing: true means more is on its
    /// way.
    public void whenItRunsOut(BooleanSupplier supplier) {
        more = supplier;
    }

    /// Takes in what has happened since. Where exchanges have been left out, it is another film
    /// from now on, and the playhead stands where it stood in what is told.
    ///
    /// @return where a position of the film before is in the film now; empty while it is the same
    ///   film
    public Optional<DoubleUnaryOperator> grow(Trace trace) {
        boolean more = trace.continues(shown);
        boolean live = live();
        Film fuller = film;
        Film now = more ? film : new Film();
        shown = trace;
        film = now;
        film.grow(trace);
        length.set(film.length());
        leftOut.set(trace.leftOut());
        if (more) {
            show(position.get());
            return Optional.empty();
        }
        show(live ? length.get() : film.placeOf(position.get(), fuller));
        return Optional.of(old -> now.placeOf(old, fuller));
    }

    /// Throws the film away and starts an empty one.
    public void reset() {
        film = new Film();
        shown = Trace.EMPTY;
        leftOut.set(0);
        playing.set(false);
        length.set(0);
        show(0);
    }

    /// Lets `seconds` of real time pass; called once a pulse, and by tests.
    public void tick(double seconds) {
        if (!playing.get()) {
            return;
        }
        show(Math.min(length.get(), position.get() + seconds * speed.get()));
        if (live() && !more.getAsBoolean()) {
            playing.set(false);
        }
    }

    /// Runs; at the newest moment only if more is to come.
    public void play() {
        playing.set(!live() || more.getAsBoolean());
    }

    /// Stands still.
    public void pause() {
        playing.set(false);
    }

    /// Runs if it stands, stands if it runs.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Goes to the very beginning and stands there.
    public void first() {
        seek(0);
    }

    /// Goes to the newest moment and stands there.
    public void toLive() {
        seek(length.get());
    }

    /// How many film seconds there are after the playhead.
    double ahead() {
        return length.get() - position.get();
    }

    /// Leaves out what lies more than `seconds` before the newest moment, and plays on.
    void skip(double seconds) {
        show(Math.max(position.get(), length.get() - seconds));
    }

    /// Goes one beat forward and stands there.
    public void step() {
        seek(film.nextStop(position.get()));
    }

    /// Goes one beat back and stands there.
    public void stepBack() {
        seek(film.previousStop(position.get()));
    }

    /// Goes to `target` film seconds, as far as there is film, and stands there.
    public void seek(double target) {
        pause();
        show(Math.clamp(target, 0, length.get()));
    }

    /// Goes to where the clock shows `lesson` and everything of that moment has been played.
    public void seek(Instant lesson) {
        seek(film.positionOf(lesson));
    }

    private void show(double target) {
        position.set(target);
        frame.set(film.frameAt(target));
    }

    /// Where the scene begins that was recorded last, in film seconds; the end where there is none.
    double lastScene() {
        List<SceneSpan> scenes = film().scenes();
        return scenes.isEmpty() ? lengthProperty().get() : scenes.getLast().start();
    }
}
