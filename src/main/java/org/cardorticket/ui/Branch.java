package org.cardorticket.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cardorticket.film.BarShape;
import org.cardorticket.film.BarShapes;
import org.cardorticket.film.Frame;
import org.cardorticket.trace.Lane;

/// One course that things have taken, kept to be compared with another and to be taken up again.
///
/// @param number counted from 1 in the order in which the courses began
/// @param turns everything that was done in it
/// @param chosen by step of the lesson, what the audience predicted
/// @param exposureA how long a credential of lane A was accepted although it should not have been
/// @param exposureB the same for lane B
public record Branch(
        int number,
        List<Turn> turns,
        Map<Integer, Integer> chosen,
        Duration exposureA,
        Duration exposureB) {

    public Branch {
        turns = List.copyOf(turns);
        chosen = Map.copyOf(chosen);
    }

    /// A course that has come to `last`.
    static Branch of(int number, List<Turn> turns, Map<Integer, Integer> chosen, Frame last) {
        return new Branch(number, turns, chosen, exposure(last, Lane.A), exposure(last, Lane.B));
    }

    /// What was done last, in one line; empty when nothing was.
    public String last() {
        return turns.isEmpty() ? "" : turns.getLast().commands().getLast().command().line();
    }

    /// The longest exposure of `lane` in `frame`, as far as it has passed.
    static Duration exposure(Frame frame, Lane lane) {
        return BarShapes.resolve(frame.timeline()).stream()
                .filter(shape -> shape.bar().lane() == lane)
                .map(BarShape::exposureSoFar)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
