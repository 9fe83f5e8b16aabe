package org.cardorticket.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import org.cardorticket.script.Timed;

/// What was done at one go: a step of the lesson, or something by hand.
///
/// @param step the index of the lesson's step, empty for what was done by hand
/// @param spans where in the film each command is shown, as far as they have been performed
public record Turn(OptionalInt step, List<Timed> commands, List<Span> spans) {

    /// From where to where in the film a command is shown, in seconds.
    ///
    /// @param start the end of what was shown before; time may pass before the command's scene
    /// @param scene where its own scene begins
    public record Span(double start, double scene, double end) {

        Span moved(DoubleUnaryOperator to) {
            return new Span(
                    to.applyAsDouble(start), to.applyAsDouble(scene), to.applyAsDouble(end));
        }
    }

    public Turn {
        commands = List.copyOf(commands);
        spans = List.copyOf(spans);
    }

    /// A turn that has not been performed yet.
    static Turn of(OptionalInt step, List<Timed> commands) {
        return new Turn(step, commands, List.of());
    }

    /// The same turn with its next command performed and shown in `span`.
    Turn performed(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Turn(step, commands, more);
    }

    /// The same turn in a film where every position is where `to` says.
    Turn moved(DoubleUnaryOperator to) {
        return new Turn(step, commands, spans.stream().map(span -> span.moved(to)).toList());
    }

    /// The same turn, not performed yet.
    Turn again() {
        return new Turn(step, commands, List.of());
    }

    /// Whether all of it has been performed.
    boolean complete() {
        return spans.size() >= Math.max(1, commands.size());
    }

    /// Where in the film it begins to be shown, in seconds.
    public double start() {
        return spans.isEmpty() ? 0 : spans.getFirst().start();
    }

    /// Where it has been shown to its end.
    double end() {
        return spans.isEmpty() ? 0 : spans.getLast().end();
    }

    /// What of it has begun at `position`: all, none, or its first commands, which are no step of
    /// the lesson any more.
    List<Turn> begunAt(double position) {
        int begun = (int) spans.stream().filter(span -> span.scene() < position).count();
        if (begun == 0) {
            return List.of();
        }
        return complete() && begun == spans.size()
                ? List.of(again())
                : List.of(of(OptionalInt.empty(), commands.subList(0, begun)));
    }
}
