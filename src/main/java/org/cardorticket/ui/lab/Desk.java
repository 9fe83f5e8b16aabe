package org.cardorticket.ui.lab;

import java.util.Optional;
import java.util.OptionalInt;
import org.cardorticket.lab.Dials;
import org.cardorticket.lab.Experiment;
import org.cardorticket.lab.Figures;
import org.cardorticket.lab.Run;

/// What lies before somebody who wants to know one thing: the settings, the guess, and how the last
/// run ended; kept while they look at other questions.
final class Desk {

    /// Figures, with the guess that was made before they were there.
    record Result(Figures figures, OptionalInt guess) {}

    private final Experiment experiment;
    private Dials dials;
    private OptionalInt guess = OptionalInt.empty();
    private Optional<Result> result = Optional.empty();
    private Optional<Run.End> end = Optional.empty();

    Desk(Experiment experiment) {
        this.experiment = experiment;
        this.dials = experiment.standard();
    }

    Experiment experiment() {
        return experiment;
    }

    Dials dials() {
        return dials;
    }

    /// Sets the dial `id` for the next run.
    void set(String id, double value) {
        dials = dials.with(experiment, id, value);
    }

    OptionalInt guess() {
        return guess;
    }

    /// Takes `option` as the guess for the next run.
    void guess(int option) {
        guess = OptionalInt.of(option);
    }

    /// The newest figures, whatever became of later runs.
    Optional<Result> result() {
        return result;
    }

    /// How the last run ended; empty before it has.
    Optional<Run.End> end() {
        return end;
    }

    /// A run begins.
    void begin() {
        end = Optional.empty();
    }

    /// A run, begun with the guess `before`, has ended.
    void finish(Run.End how, OptionalInt before) {
        end = Optional.of(how);
        if (how instanceof Run.End.Measured(Figures figures)) {
            result = Optional.of(new Result(figures, before));
        }
    }
}
