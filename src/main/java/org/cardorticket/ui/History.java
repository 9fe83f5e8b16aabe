package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.cardorticket.script.Timed;

/// The turns that were taken, where in the film each is shown, and those that were taken back.
final class History {

    /// How far into a turn the answers fly back, for most turns.
    private static final double UNDER_WAY = 0.8;

    private final ReadOnlyListWrapper<Turn> turns =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Turn> undone =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private long turnBegan;
    private double shownUntil;

    /// The turns so far, the newest last.
    ReadOnlyListWrapper<Turn> turns() {
        return turns;
    }

    /// What was taken back, the one to be taken again first last.
    ReadOnlyListWrapper<Turn> undone() {
        return undone;
    }

    /// What is performed next is a new turn: its events begin at `event`, and it is shown from
    /// `position` on.
    void begin(long event, double position) {
        turnBegan = event;
        shownUntil = position;
    }

    /// The film is another one: every position is where `to` says.
    void move(DoubleUnaryOperator to) {
        turns.setAll(turns.stream().map(turn -> turn.moved(to)).toList());
        shownUntil = to.applyAsDouble(shownUntil);
    }

    /// The number of the first event of the turn that is being performed.
    long turnBegan() {
        return turnBegan;
    }

    /// Command number `index` of `turn` has been performed and is shown until `end`; returns the
    /// turn as it stands.
    ///
    /// @param scene where the command's own scene begins
    Turn performed(Turn turn, int index, double scene, double end) {
        if (index == 0) {
            turns.add(turn);
        }
        Turn done = turns.getLast().performed(new Turn.Span(shownUntil, scene, end));
        turns.set(turns.size() - 1, done);
        shownUntil = end;
        return done;
    }

    /// What has begun at `position`, to be taken again.
    List<Turn> begunAt(double position) {
        return turns.stream().flatMap(turn -> turn.begunAt(position).stream()).toList();
    }

    /// Everything that was performed, each at the moment at which it happened.
    List<Timed> commands() {
        return turns.stream().flatMap(turn -> turn.commands().stream()).toList();
    }

    /// How many steps of the lesson have begun to be shown at `position`.
    int stepsBegun(double position) {
        return (int) steps().filter(turn -> turn.start() <= position).count();
    }

    /// How many steps of the lesson have been shown to their end at `position`.
    int stepsShown(double position) {
        return (int) steps().filter(turn -> turn.end() <= position).count();
    }

    /// The positions worth a picture: the beginning, and of every turn a moment in which messages
    /// are under way, and the end.
    List<Double> keyMoments() {
        List<Double> moments = new ArrayList<>(List.of(0.0));
        for (Turn turn : turns) {
            moments.add(turn.start() + UNDER_WAY * (turn.end() - turn.start()));
            moments.add(turn.end());
        }
        return moments;
    }

    private Stream<Turn> steps() {
        return turns.stream().filter(turn -> turn.step().isPresent() && turn.complete());
    }
}
